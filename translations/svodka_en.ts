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
    <name>LibraryCommands</name>
    <message numerus="yes">
        <source>%n feed(s) fetched</source>
        <translation>
            <numerusform>%n feed fetched</numerusform>
            <numerusform>%n feeds fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed added</numerusform>
            <numerusform>%n feeds added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineCommands</name>
    <message numerus="yes">
        <source>%1: complete, %n picture(s)</source>
        <translation>
            <numerusform>%1: complete, %n picture</numerusform>
            <numerusform>%1: complete, %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) missing</source>
        <translation>
            <numerusform>%1: %n picture missing</numerusform>
            <numerusform>%1: %n pictures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1</source>
        <translation>
            <numerusform>%n article written to %1</numerusform>
            <numerusform>%n articles written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::AddFeedDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
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
<context>
    <name>svodka::ArticleListPane</name>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n new · Show</numerusform>
            <numerusform>%n new · Show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::Composer</name>
    <message numerus="yes">
        <source>The message is too long by %n character(s).</source>
        <translation>
            <numerusform>The message is too long by %n character.</numerusform>
            <numerusform>The message is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::Discussion</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n unread.</numerusform>
            <numerusform>%n unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::DiscussionPanel</name>
    <message numerus="yes">
        <source>%n article(s) with a discussion</source>
        <translation>
            <numerusform>%n article with a discussion</numerusform>
            <numerusform>%n articles with a discussion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::EditionsDialog</name>
    <message numerus="yes">
        <source>Follow %n</source>
        <translation>
            <numerusform>Follow %n</numerusform>
            <numerusform>Follow %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be followed: %1</source>
        <translation>
            <numerusform>%n of them could not be followed: %1</numerusform>
            <numerusform>%n of them could not be followed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::ExportDialog</name>
    <message numerus="yes">
        <source>The %n &amp;selected</source>
        <translation>
            <numerusform>The %n &amp;selected</numerusform>
            <numerusform>The %n &amp;selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::FeedFilter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::MainWindow</name>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed added</numerusform>
            <numerusform>%n feeds added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1</source>
        <translation>
            <numerusform>%n article written to %1</numerusform>
            <numerusform>%n articles written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::ProfileEditor</name>
    <message numerus="yes">
        <source>The article; %n part(s) left out</source>
        <translation>
            <numerusform>The article; %n part left out</numerusform>
            <numerusform>The article; %n parts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::RemovedList</name>
    <message numerus="yes">
        <source>Left out of the article: %n part(s)</source>
        <translation>
            <numerusform>Left out of the article: %n part</numerusform>
            <numerusform>Left out of the article: %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::RoomDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n feed(s), %2</source>
        <extracomment>The second part is &quot;3 new&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n feed, %2</numerusform>
            <numerusform>%1 of %n feeds, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read</source>
        <translation>
            <numerusform>%n feed could not be read</numerusform>
            <numerusform>%n feeds could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) asked to wait</source>
        <translation>
            <numerusform>%n feed asked to wait</numerusform>
            <numerusform>%n feeds asked to wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::UndoBar</name>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marked as unread</numerusform>
            <numerusform>%n articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n article starred</numerusform>
            <numerusform>%n articles starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken from %n article(s)</source>
        <translation>
            <numerusform>Star taken from %n article</numerusform>
            <numerusform>Star taken from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n note deleted</numerusform>
            <numerusform>%n notes deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::words</name>
    <message numerus="yes">
        <source>%n comment(s).</source>
        <translation>
            <numerusform>%n comment.</numerusform>
            <numerusform>%n comments.</numerusform>
        </translation>
    </message>
</context>
</TS>
