<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The site asks to be left alone for %n hour(s). Svodka waits.</source>
        <translation>
            <numerusform>The site asks to be left alone for %n hour. Svodka waits.</numerusform>
            <numerusform>The site asks to be left alone for %n hours. Svodka waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site asks to be left alone for %n minute(s). Svodka waits.</source>
        <translation>
            <numerusform>The site asks to be left alone for %n minute. Svodka waits.</numerusform>
            <numerusform>The site asks to be left alone for %n minutes. Svodka waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: %n character(s) are allowed.</source>
        <translation>
            <numerusform>The message is too long: %n character is allowed.</numerusform>
            <numerusform>The message is too long: %n characters are allowed.</numerusform>
        </translation>
    </message>
</context>
</TS>
