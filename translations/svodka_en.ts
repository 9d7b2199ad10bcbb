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
<context>
    <name>svodka::ArticleBody</name>
    <message numerus="yes">
        <source>The table is cut here: %n more row(s) are on the page.</source>
        <translation>
            <numerusform>The table is cut here: %n more row is on the page.</numerusform>
            <numerusform>The table is cut here: %n more rows are on the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gallery: %n picture(s)</source>
        <translation>
            <numerusform>Gallery: %n picture</numerusform>
            <numerusform>Gallery: %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::ArticleHead</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
