<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CareCommands</name>
    <message>
        <source>The library is whole.</source>
        <translation>Библиотека цела.</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Библиотека скопирована в %1.</translation>
    </message>
    <message>
        <source>Unused space was given back.</source>
        <translation>Неиспользуемое место освобождено.</translation>
    </message>
    <message>
        <source>The library was restored.</source>
        <translation>Библиотека восстановлена.</translation>
    </message>
    <message>
        <source>The library was restored. What was there before lies in %1</source>
        <translation>Библиотека восстановлена. То, что было на её месте, лежит в %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>find the feed behind an address and follow it</source>
        <translation>найти ленту по адресу и подписаться на неё</translation>
    </message>
    <message>
        <source>leave a feed</source>
        <translation>отписаться от ленты</translation>
    </message>
    <message>
        <source>list what is followed</source>
        <translation>перечислить подписки</translation>
    </message>
    <message>
        <source>follow the feeds that a file lists</source>
        <translation>подписаться на ленты из файла</translation>
    </message>
    <message>
        <source>write the list of feeds</source>
        <translation>записать список лент</translation>
    </message>
    <message>
        <source>fetch the feeds</source>
        <translation>обновить ленты</translation>
    </message>
    <message>
        <source>list articles, newest first</source>
        <translation>перечислить статьи, сначала новые</translation>
    </message>
    <message>
        <source>print an article</source>
        <translation>напечатать статью</translation>
    </message>
    <message>
        <source>set the state of articles</source>
        <translation>отметить статьи</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>найти статьи по словам</translation>
    </message>
    <message>
        <source>print the discussion of an article</source>
        <translation>напечатать обсуждение статьи</translation>
    </message>
    <message>
        <source>keep text, pictures and discussion for reading without a network</source>
        <translation>сохранить текст, картинки и обсуждение для чтения без сети</translation>
    </message>
    <message>
        <source>say what of the saved articles is complete and what is missing</source>
        <translation>сообщить, что из сохранённого полно и чего не хватает</translation>
    </message>
    <message>
        <source>write articles into one file</source>
        <translation>записать статьи в один файл</translation>
    </message>
    <message>
        <source>check the library</source>
        <translation>проверить библиотеку</translation>
    </message>
    <message>
        <source>copy the library into one file</source>
        <translation>скопировать библиотеку в один файл</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>восстановить из копии</translation>
    </message>
    <message>
        <source>give unused space back</source>
        <translation>освободить неиспользуемое место</translation>
    </message>
    <message>
        <source>read a page and print the article as JSON</source>
        <translation>прочитать страницу и напечатать статью в JSON</translation>
    </message>
    <message>
        <source>read HTML from standard input and print it in canonical form</source>
        <translation>прочитать HTML со стандартного ввода и напечатать в каноническом виде</translation>
    </message>
    <message>
        <source>read a feed and print it as JSON</source>
        <translation>прочитать ленту и напечатать её в JSON</translation>
    </message>
    <message>
        <source>Usage: svodka-cli [--library DIR] [--language en|ru] [--json] COMMAND …</source>
        <translation>Вызов: svodka-cli [--library DIR] [--language en|ru] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>FEED and ARTICLE are numbers, as “feeds” and “articles” print them.</source>
        <translation>FEED и ARTICLE — номера, которые печатают «feeds» и «articles».</translation>
    </message>
    <message>
        <source>There is no language “%1” here; use en or ru.</source>
        <translation>Языка «%1» здесь нет; есть en и ru.</translation>
    </message>
    <message>
        <source>Use it like this: svodka-cli %1 %2</source>
        <translation>Вызывать так: svodka-cli %1 %2</translation>
    </message>
    <message>
        <source>Say what to do; “svodka-cli --help” lists the commands.</source>
        <translation>Укажите, что сделать; команды перечислит «svodka-cli --help».</translation>
    </message>
    <message>
        <source>There is no command “%1”; “svodka-cli --help” lists them.</source>
        <translation>Команды «%1» нет; команды перечислит «svodka-cli --help».</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The site asks for a log-in to read this.</source>
        <translation>Чтобы это прочесть, сайт просит войти.</translation>
    </message>
    <message>
        <source>The site does not let Svodka read this (403).</source>
        <translation>Сайт не разрешает Сводке это читать (403).</translation>
    </message>
    <message>
        <source>There is nothing at this address (404). It may have been moved or removed.</source>
        <translation>По этому адресу ничего нет (404). Возможно, страницу перенесли или удалили.</translation>
    </message>
    <message>
        <source>The site says that this is gone for good (410).</source>
        <translation>Сайт сообщает, что этого больше нет и не будет (410).</translation>
    </message>
    <message>
        <source>The site has a fault of its own (%1). Try again later.</source>
        <translation>На самом сайте неполадка (%1). Попробуйте позже.</translation>
    </message>
    <message>
        <source>The site answered with status %1 and no page.</source>
        <translation>Сайт ответил кодом %1 и не прислал страницу.</translation>
    </message>
    <message numerus="yes">
        <source>The site asks to be left alone for %n hour(s). Svodka waits.</source>
        <translation>
            <numerusform>Сайт просит не беспокоить его %n час. Сводка ждёт.</numerusform>
            <numerusform>Сайт просит не беспокоить его %n часа. Сводка ждёт.</numerusform>
            <numerusform>Сайт просит не беспокоить его %n часов. Сводка ждёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site asks to be left alone for %n minute(s). Svodka waits.</source>
        <translation>
            <numerusform>Сайт просит не беспокоить его %n минуту. Сводка ждёт.</numerusform>
            <numerusform>Сайт просит не беспокоить его %n минуты. Сводка ждёт.</numerusform>
            <numerusform>Сайт просит не беспокоить его %n минут. Сводка ждёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Это было остановлено.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Svodka can open. It needs one that begins with http or https.</source>
        <translation>«%1» — не тот адрес, который Сводка может открыть. Нужен адрес, который начинается с http или https.</translation>
    </message>
    <message>
        <source>A page on the internet led to an address inside your own network (%1). Svodka did not follow it.</source>
        <translation>Страница из интернета вела на адрес внутри вашей собственной сети (%1). Сводка туда не пошла.</translation>
    </message>
    <message>
        <source>There is no network now. What is saved can be read.</source>
        <translation>Сети сейчас нет. Сохранённое можно читать.</translation>
    </message>
    <message>
        <source>There is no site named %1. Look at the spelling, or at the network.</source>
        <translation>Сайта с именем %1 нет. Проверьте, верно ли оно написано и работает ли сеть.</translation>
    </message>
    <message>
        <source>The connection to %1 did not come about or broke off. Try again.</source>
        <translation>Соединение с %1 не установилось или оборвалось. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again later.</source>
        <translation>%1 слишком долго не отвечает. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was read: %1</source>
        <translation>Соединение небезопасно, поэтому ничего не прочитано: %1</translation>
    </message>
    <message>
        <source>The site sends Svodka from one address to the next without end, or to one that may not be followed.</source>
        <translation>Сайт без конца пересылает Сводку с адреса на адрес или посылает туда, куда переходить нельзя.</translation>
    </message>
    <message>
        <source>What the site sent is larger than %1 and was not read.</source>
        <translation>Сайт прислал больше, чем %1, поэтому это не прочитано.</translation>
    </message>
    <message>
        <source>The site answered, but with nothing in it.</source>
        <translation>Сайт ответил, но в ответе ничего нет.</translation>
    </message>
    <message>
        <source>No article and no list of articles was found on this page. It can still be opened in a browser.</source>
        <translation>На этой странице не нашлось ни статьи, ни списка статей. Её всё же можно открыть в браузере.</translation>
    </message>
    <message>
        <source>This is not a feed, and it lists no articles.</source>
        <translation>Это не лента, и списка статей здесь нет.</translation>
    </message>
    <message>
        <source>The feed is damaged and could not be repaired.</source>
        <translation>Лента повреждена, и восстановить её не удалось.</translation>
    </message>
    <message>
        <source>The feed is damaged and could not be repaired: %1</source>
        <translation>Лента повреждена, и восстановить её не удалось: %1</translation>
    </message>
    <message>
        <source>Svodka does not read this kind of content (%1).</source>
        <translation>Такое содержимое Сводка не читает (%1).</translation>
    </message>
    <message>
        <source>It is no longer in the library.</source>
        <translation>Этого больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>“%1” is not in the library.</source>
        <translation>«%1» нет в библиотеке.</translation>
    </message>
    <message>
        <source>You already follow “%1”.</source>
        <translation>Вы уже подписаны на «%1».</translation>
    </message>
    <message>
        <source>The message is empty. Write something first.</source>
        <translation>Сообщение пустое. Сначала напишите что-нибудь.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: %n character(s) are allowed.</source>
        <translation>
            <numerusform>Сообщение слишком длинное: можно не больше %n знака.</numerusform>
            <numerusform>Сообщение слишком длинное: можно не больше %n знаков.</numerusform>
            <numerusform>Сообщение слишком длинное: можно не больше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is not yours to change, or the discussion can only be read.</source>
        <translation>Это сообщение не ваше, и изменить его нельзя, или обсуждение доступно только для чтения.</translation>
    </message>
    <message>
        <source>The site profile has a fault in line %1: %2</source>
        <translation>В профиле сайта ошибка в строке %1: %2</translation>
    </message>
    <message>
        <source>Svodka does not understand “%1”.</source>
        <translation>Сводке непонятно: «%1».</translation>
    </message>
    <message>
        <source>The library cannot be written at %1. Look at the rights of that folder.</source>
        <translation>Записать библиотеку в %1 не удаётся. Проверьте права на эту папку.</translation>
    </message>
    <message>
        <source>This library was written by a newer Svodka (form %1). Nothing in it was touched; open it with that version.</source>
        <translation>Эту библиотеку записала более новая Сводка (вид %1). Ничего в ней не тронуто; откройте её той версией.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation>Библиотека повреждена: %1</translation>
    </message>
    <message>
        <source>Another Svodka has this library open. Close it and try again.</source>
        <translation>Эта библиотека открыта в другой Сводке. Закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is whole; make room and try again.</source>
        <translation>Диск заполнен. Всё прежнее цело; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library did not accept this; what was there before is whole: %1</source>
        <translation>Библиотека этого не приняла; всё прежнее цело: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не записывается.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>section page</source>
        <translation>страница раздела</translation>
    </message>
    <message>
        <source>newsfeed</source>
        <translation>лента новостей</translation>
    </message>
    <message>
        <source>sitemap</source>
        <translation>карта сайта</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>лента</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>read, nothing new</source>
        <translation>прочитано, ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n изменённая</numerusform>
            <numerusform>%n изменённые</numerusform>
            <numerusform>%n изменённых</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next refresh; it has not been asked yet.</source>
        <translation>При следующем обновлении: её ещё не запрашивали.</translation>
    </message>
    <message>
        <source>Not any more: the site says that it is gone for good.</source>
        <translation>Больше никогда: сайт сообщил, что ленты больше нет.</translation>
    </message>
    <message>
        <source>Not before %1: its server asked to be left alone until then.</source>
        <translation>Не раньше чем %1: сервер попросил до этого времени его не беспокоить.</translation>
    </message>
    <message>
        <source>At the next refresh: its time has come.</source>
        <translation>При следующем обновлении: время пришло.</translation>
    </message>
    <message>
        <source>%1. After a failure the pauses get longer, up to a day.</source>
        <translation>%1. После ошибки перерывы растут, самое большее до суток.</translation>
    </message>
    <message>
        <source>%1, at the pace that you chose, and not before its server allows it.</source>
        <translation>%1: так часто, как вы выбрали, но не раньше, чем разрешает сервер.</translation>
    </message>
    <message>
        <source>%1, by how often it publishes, and not before its server allows it.</source>
        <translation>%1: по тому, как часто выходят статьи, но не раньше, чем разрешает сервер.</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>%1 of %2 unread</source>
        <translation>не прочитано %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 new</source>
        <translation>%1 из %2, новых: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) fetched</source>
        <translation>
            <numerusform>обновлена %n лента</numerusform>
            <numerusform>обновлено %n ленты</numerusform>
            <numerusform>обновлено %n лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>без изменений %n</numerusform>
            <numerusform>без изменений %n</numerusform>
            <numerusform>без изменений %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) asked to wait until %3</source>
        <translation>%1 (%2) просит подождать до %3</translation>
    </message>
    <message>
        <source>You no longer follow “%1”.</source>
        <translation>Вы отписались от «%1».</translation>
    </message>
    <message>
        <source>Nothing is followed yet.</source>
        <translation>Подписок пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>добавлена %n лента</numerusform>
            <numerusform>добавлены %n ленты</numerusform>
            <numerusform>добавлено %n лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Say --due or --force, not both.</source>
        <translation>Укажите --due или --force, но не оба.</translation>
    </message>
</context>
<context>
    <name>OfflineCommands</name>
    <message>
        <source>%1: the text is missing</source>
        <translation>%1: нет текста</translation>
    </message>
    <message numerus="yes">
        <source>%1: complete, %n picture(s)</source>
        <translation>
            <numerusform>%1: всё на месте, %n картинка</numerusform>
            <numerusform>%1: всё на месте, %n картинки</numerusform>
            <numerusform>%1: всё на месте, %n картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) missing</source>
        <translation>
            <numerusform>%1: не хватает %n картинки</numerusform>
            <numerusform>%1: не хватает %n картинок</numerusform>
            <numerusform>%1: не хватает %n картинок</numerusform>
        </translation>
    </message>
    <message>
        <source>--url names the address of one file.</source>
        <translation>--url называет адрес одного файла.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Saved articles</source>
        <translation>Сохранённые статьи</translation>
    </message>
    <message>
        <source>Use it like this: svodka-cli export ARTICLE…|--feed FEED|--saved --format html|epub|markdown|text|pdf -o FILE [--force]</source>
        <translation>Вызов: svodka-cli export СТАТЬЯ…|--feed ЛЕНТА|--saved --format html|epub|markdown|text|pdf -o ФАЙЛ [--force]</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>Файл %1 уже есть; --force заменит его.</translation>
    </message>
    <message>
        <source>There are no articles to export.</source>
        <translation>Нет статей для экспорта.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1</source>
        <translation>
            <numerusform>%n статья записана в %1</numerusform>
            <numerusform>%n статьи записаны в %1</numerusform>
            <numerusform>%n статей записано в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit принимает число от 1 до %1.</translation>
    </message>
    <message>
        <source>More: --before %1</source>
        <translation>Дальше: --before %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Сообщений нет.</translation>
    </message>
    <message>
        <source>Say one of --unread, --starred and --saved.</source>
        <translation>Укажите одно из --unread, --starred и --saved.</translation>
    </message>
    <message>
        <source>There is no format “%1”; use text, markdown, html or json.</source>
        <translation>Формата «%1» нет; есть text, markdown, html и json.</translation>
    </message>
    <message>
        <source>There is no mark “%1”; use read, unread, starred or unstarred.</source>
        <translation>Отметки «%1» нет; есть read, unread, starred и unstarred.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>изменена %n статья</numerusform>
            <numerusform>изменены %n статьи</numerusform>
            <numerusform>изменено %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka</name>
    <message>
        <source>A desktop news reader.</source>
        <translation>Программа для чтения новостей.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Хранить всё в этой папке.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>Language of the interface: en or ru.</source>
        <translation>Язык интерфейса: en или ru.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>Do not use the network.</source>
        <translation>Не пользоваться сетью.</translation>
    </message>
    <message>
        <source>Follow the built-in sample edition when nothing is followed.</source>
        <translation>Подписаться на встроенный пример, если подписок нет.</translation>
    </message>
    <message>
        <source>Save a picture of the window there and leave.</source>
        <translation>Сохранить снимок окна в этот файл и выйти.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Addresses of articles, sections, feeds or sites to open.</source>
        <translation>Адреса статей, разделов, лент или сайтов, которые надо открыть.</translation>
    </message>
    <message>
        <source>--language takes en or ru</source>
        <translation>--language принимает en или ru</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Нет экрана, на котором можно открыть окно.</translation>
    </message>
</context>
<context>
    <name>svodka::AboutDialog</name>
    <message>
        <source>About Svodka</source>
        <translation>О программе «Сводка»</translation>
    </message>
    <message>
        <source>Svodka %1</source>
        <comment>name and version</comment>
        <translation>Сводка %1</translation>
    </message>
    <message>
        <source>A calm news reader: sites and feeds, offline copies, and the discussion beside the article.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Спокойное чтение новостей: сайты и ленты, копии для чтения без сети и обсуждение рядом со статьёй.

Свободная программа, лицензия GNU GPL версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>svodka::AccountDialog</name>
    <message>
        <source>Taking Part in Discussions</source>
        <translation>Участие в обсуждениях</translation>
    </message>
    <message>
        <source>Reading needs no account</source>
        <translation>Читать можно без учётной записи</translation>
    </message>
    <message>
        <source>Svodka reads the discussions of pages without logging in, and you can write, answer, edit and delete notes of your own. They are kept on this computer only; nobody else sees them.</source>
        <translation>Сводка показывает обсуждения страниц без входа, а ещё вы можете писать свои заметки, отвечать, исправлять и удалять их. Они хранятся только на этом компьютере, их никто больше не видит.</translation>
    </message>
    <message>
        <source>Writing to other readers from Svodka comes with a later version. Until then you can take part on the site itself, with an account of that site.</source>
        <translation>Писать другим читателям из Сводки можно будет в одной из следующих версий. Пока в обсуждении можно участвовать на самом сайте, с его учётной записью.</translation>
    </message>
    <message>
        <source>Open the Discussion in the Browser</source>
        <translation>Открыть обсуждение в браузере</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>svodka::Actions</name>
    <message>
        <source>&amp;Add Feed…</source>
        <translation>&amp;Добавить ленту…</translation>
    </message>
    <message>
        <source>&amp;Open Address…</source>
        <translation>Открыть &amp;адрес…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Refresh A&amp;ll</source>
        <translation>Обновить &amp;все</translation>
    </message>
    <message>
        <source>S&amp;top Refreshing</source>
        <translation>Ос&amp;тановить обновление</translation>
    </message>
    <message>
        <source>&amp;Import Feeds (OPML)…</source>
        <translation>&amp;Импорт лент (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Export Feeds (OPML)…</source>
        <translation>&amp;Экспорт лент (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Save Offline</source>
        <translation>&amp;Сохранить статью</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;Поиск по библиотеке</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Ленты</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Обсуждение</translation>
    </message>
    <message>
        <source>Page S&amp;ource</source>
        <translation>&amp;Исходная страница</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Usual Si&amp;ze</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>As in the &amp;System</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;All Articles</source>
        <translation>&amp;Все статьи</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Непрочитанные</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>&amp;Избранное</translation>
    </message>
    <message>
        <source>Saved &amp;Offline</source>
        <translation>&amp;Сохранённое</translation>
    </message>
    <message>
        <source>With a &amp;Discussion</source>
        <translation>С &amp;обсуждением</translation>
    </message>
    <message>
        <source>&amp;Next Unread</source>
        <translation>Следу&amp;ющая непрочитанная</translation>
    </message>
    <message>
        <source>&amp;Previous Unread</source>
        <translation>&amp;Предыдущая непрочитанная</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>С&amp;ледующая статья</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>П&amp;редыдущая статья</translation>
    </message>
    <message>
        <source>Scroll, Then Next &amp;Unread</source>
        <translation>Прокрутить и &amp;дальше</translation>
    </message>
    <message>
        <source>Scroll &amp;Back</source>
        <translation>Прокрутить &amp;назад</translation>
    </message>
    <message>
        <source>Next &amp;Feed</source>
        <translation>Следующая л&amp;ента</translation>
    </message>
    <message>
        <source>Previous F&amp;eed</source>
        <translation>Предыдущая лен&amp;та</translation>
    </message>
    <message>
        <source>Ne&amp;wsfeed</source>
        <translation>Лента н&amp;овостей</translation>
    </message>
    <message>
        <source>Unrea&amp;d</source>
        <translation>Непро&amp;читанное</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Прочитано</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>В &amp;избранное</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>Отметить &amp;все прочитанными</translation>
    </message>
    <message>
        <source>Mark O&amp;lder as Read</source>
        <translation>Отметить более &amp;старые прочитанными</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>Read the Page A&amp;gain</source>
        <translation>Прочесть страницу за&amp;ново</translation>
    </message>
    <message>
        <source>&amp;All Discussions</source>
        <translation>&amp;Все обсуждения</translation>
    </message>
    <message>
        <source>&amp;Write a Note</source>
        <translation>&amp;Написать заметку</translation>
    </message>
    <message>
        <source>Open Discussion in &amp;Browser</source>
        <translation>Открыть обсуждение в &amp;браузере</translation>
    </message>
    <message>
        <source>Wor&amp;k Offline</source>
        <translation>Работать &amp;без сети</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Svodka</source>
        <translation>&amp;О программе «Сводка»</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>S&amp;how in the List</source>
        <translation>&amp;Показывать в списке</translation>
    </message>
    <message>
        <source>E&amp;ditions…</source>
        <translation>И&amp;здания…</translation>
    </message>
    <message>
        <source>&amp;Log In or Register…</source>
        <translation>В&amp;ойти или зарегистрироваться…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Просмотр пе&amp;ред печатью…</translation>
    </message>
    <message>
        <source>Copy Article as &amp;Text</source>
        <translation>Скопировать статью как &amp;текст</translation>
    </message>
    <message>
        <source>Copy Article as &amp;Markdown</source>
        <translation>Скопировать статью как &amp;Markdown</translation>
    </message>
    <message>
        <source>List of &amp;Articles</source>
        <translation>&amp;Список статей</translation>
    </message>
    <message>
        <source>Onl&amp;y the Article</source>
        <translation>Только ст&amp;атья</translation>
    </message>
    <message>
        <source>Continuous &amp;Reading</source>
        <translation>&amp;Непрерывное чтение</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;По ширине окна</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>&amp;List Above Article</source>
        <translation>&amp;Список над статьёй</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>&amp;Газета</translation>
    </message>
    <message>
        <source>One &amp;Line for an Article</source>
        <translation>Статья в о&amp;дну строку</translation>
    </message>
    <message>
        <source>Small &amp;Pictures</source>
        <translation>Маленькие &amp;картинки</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>Как у &amp;окна</translation>
    </message>
    <message>
        <source>&amp;Light Page</source>
        <translation>&amp;Светлый</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>С&amp;епия</translation>
    </message>
    <message>
        <source>&amp;Dark Page</source>
        <translation>&amp;Тёмный</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>След&amp;ующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Предыдущ&amp;ая панель</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Пан&amp;ели</translation>
    </message>
    <message>
        <source>Article &amp;Background</source>
        <translation>&amp;Фон статьи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu and an entry of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>Со&amp;хранить как…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Hide Read F&amp;eeds</source>
        <translation>Скр&amp;ывать прочитанные ленты</translation>
    </message>
    <message>
        <source>Network Acti&amp;vity</source>
        <translation>Сете&amp;вая активность</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>&amp;Новая папка…</translation>
    </message>
    <message>
        <source>Pr&amp;operties…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>Пере&amp;местить в папку…</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Переместить &amp;выше</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Переместить ни&amp;же</translation>
    </message>
    <message>
        <source>Open &amp;Home Page</source>
        <translation>Открыть сай&amp;т</translation>
    </message>
    <message>
        <source>Copy &amp;Feed Address</source>
        <translation>Копировать &amp;адрес ленты</translation>
    </message>
    <message>
        <source>Copy &amp;Site Address</source>
        <translation>&amp;Копировать адрес сайта</translation>
    </message>
    <message>
        <source>Uns&amp;ubscribe</source>
        <translation>Отп&amp;исаться</translation>
    </message>
    <message>
        <source>&amp;Delete Folder</source>
        <translation>&amp;Удалить папку</translation>
    </message>
    <message>
        <source>Feed&amp;s</source>
        <translation>&amp;Ленты</translation>
    </message>
</context>
<context>
    <name>svodka::ActivityWindow</name>
    <message>
        <source>Nothing has been asked of the network since Svodka was started.</source>
        <translation>С запуска «Сводки» запросов в сеть не было.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 из %n запроса</numerusform>
            <numerusform>%1 из %n запросов</numerusform>
            <numerusform>%1 из %n запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Network activity</source>
        <translation>Сетевая активность</translation>
    </message>
    <message>
        <source>Filter by host, path or outcome</source>
        <translation>Найти по серверу, пути или итогу</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>svodka::AddFeedDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Address of a site, a section, a feed or an article:</source>
        <translation>Адрес сайта, раздела, ленты или статьи:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>What can be followed</source>
        <translation>На что можно подписаться</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Узнать</translation>
    </message>
    <message>
        <source>Looking at the page…</source>
        <translation>Смотрим, что там…</translation>
    </message>
    <message>
        <source>This is an article.</source>
        <translation>Это статья.</translation>
    </message>
    <message>
        <source>This is an article. It can be opened; these can be followed:</source>
        <translation>Это статья. Её можно открыть, а подписаться можно на это:</translation>
    </message>
    <message>
        <source>Nothing that can be followed was found there.</source>
        <translation>Там не нашлось ничего, на что можно подписаться.</translation>
    </message>
    <message>
        <source>This can be followed:</source>
        <translation>Можно подписаться:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>svodka::ArticleBody</name>
    <message numerus="yes">
        <source>The table is cut here: %n more row(s) are on the page.</source>
        <translation>
            <numerusform>Таблица показана не целиком: ещё %n строка есть на странице.</numerusform>
            <numerusform>Таблица показана не целиком: ещё %n строки есть на странице.</numerusform>
            <numerusform>Таблица показана не целиком: ещё %n строк есть на странице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gallery: %n picture(s)</source>
        <translation>
            <numerusform>Галерея: %n снимок</numerusform>
            <numerusform>Галерея: %n снимка</numerusform>
            <numerusform>Галерея: %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Встроенная страница</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>По теме</translation>
    </message>
</context>
<context>
    <name>svodka::ArticleDocument</name>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Картинку не удалось загрузить.</translation>
    </message>
</context>
<context>
    <name>svodka::ArticleHead</name>
    <message>
        <source>Published: %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>%1, updated %2</source>
        <comment>published and updated times</comment>
        <translation>%1, обновлено %2</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Обновлено: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>author or authors of the article</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: %1</source>
        <translation>Копия на этом компьютере: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
</context>
<context>
    <name>svodka::ArticleListPane</name>
    <message>
        <source>Search: “%1”</source>
        <translation>Поиск: «%1»</translation>
    </message>
    <message>
        <source>Nothing could be read here</source>
        <translation>Здесь ничего не удалось прочесть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No article of the library has these words.</source>
        <translation>Ни в одной статье библиотеки нет этих слов.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>Подписок пока нет</translation>
    </message>
    <message>
        <source>Paste the address of a site, a section or an article.</source>
        <translation>Вставьте адрес сайта, раздела или статьи.</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Добавить ленту…</translation>
    </message>
    <message>
        <source>The filter hides everything</source>
        <translation>Фильтр скрывает всё</translation>
    </message>
    <message>
        <source>No article here passes it.</source>
        <translation>Ни одна статья его не проходит.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Show the newsfeed</source>
        <translation>Показать ленту новостей</translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation>В избранном пусто</translation>
    </message>
    <message>
        <source>The S key gives an article a star.</source>
        <translation>Клавиша S (Ы) добавляет статью в избранное.</translation>
    </message>
    <message>
        <source>Nothing is saved offline</source>
        <translation>Сохранённых статей нет</translation>
    </message>
    <message>
        <source>Ctrl+S keeps an article with its pictures and discussion.</source>
        <translation>Ctrl+S сохраняет статью вместе с картинками и обсуждением.</translation>
    </message>
    <message>
        <source>Nothing new today</source>
        <translation>Сегодня ничего нового</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n new · Show</source>
        <translation>
            <numerusform>%n новая · Показать</numerusform>
            <numerusform>%n новые · Показать</numerusform>
            <numerusform>%n новых · Показать</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск по библиотеке</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>The search is not understood</source>
        <translation>Запрос непонятен</translation>
    </message>
    <message>
        <source>“is:” takes unread, read, starred or saved; “before:” and “after:” take a day such as 2026-05-31, a month or a year.</source>
        <translation>После «is:» пишется unread, read, starred или saved; после «before:» и «after:» — день вида 2026-05-31, месяц или год.</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Войти…</translation>
    </message>
</context>
<context>
    <name>svodka::ArticlePane</name>
    <message>
        <source>Article: %1</source>
        <translation>Статья: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open Page in Browser</source>
        <translation>Открыть страницу в браузере</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the list, or press N for the next unread.</source>
        <translation>Выберите статью в списке или нажмите N — откроется следующая непрочитанная.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Pictures are not loaded</source>
        <translation>Картинки не загружены</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Show Picture</source>
        <translation>Показать картинку</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>Сохранить картинку как…</translation>
    </message>
    <message>
        <source>Copy Picture Address</source>
        <translation>Копировать адрес картинки</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Find in Article…</source>
        <translation>Найти в статье…</translation>
    </message>
    <message>
        <source>Save Offline</source>
        <translation>Сохранить на компьютер</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>svodka::Composer</name>
    <message>
        <source>Write a note…</source>
        <translation>Напишите заметку…</translation>
    </message>
    <message>
        <source>Your message, being edited</source>
        <translation>Ваше сообщение, правка</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Ctrl+Enter сохраняет её.</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>Правка вашего сообщения</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Leave the message as it was</source>
        <translation>Оставить сообщение как было</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters written and allowed</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>Знаков: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long by %n character(s).</source>
        <translation>
            <numerusform>Сообщение длиннее допустимого на %n знак.</numerusform>
            <numerusform>Сообщение длиннее допустимого на %n знака.</numerusform>
            <numerusform>Сообщение длиннее допустимого на %n знаков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::Discussion</name>
    <message>
        <source>Like</source>
        <translation>Нравится</translation>
    </message>
    <message>
        <source>Ha-ha</source>
        <translation>Ха-ха</translation>
    </message>
    <message>
        <source>Surprising</source>
        <translation>Удивительно</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Грустно</translation>
    </message>
    <message>
        <source>Outrageous</source>
        <translation>Возмутительно</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>Не нравится</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of the reader</comment>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a message</comment>
        <translation>%1 · изменено</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Это сообщение удалено.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reaction and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Новое.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>author and time</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Изменено.</translation>
    </message>
    <message>
        <source>In reply to %1: %2.</source>
        <comment>author and beginning of a message</comment>
        <translation>В ответ на сообщение (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of messages and state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>read-only copy, %1</source>
        <comment>time</comment>
        <translation>копия для чтения, %1</translation>
    </message>
    <message>
        <source>your notes only</source>
        <translation>только ваши заметки</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>загружается…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n непрочитанное.</numerusform>
            <numerusform>%n непрочитанных.</numerusform>
            <numerusform>%n непрочитанных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message: %1.</source>
        <translation>Последнее сообщение: %1.</translation>
    </message>
</context>
<context>
    <name>svodka::DiscussionPanel</name>
    <message>
        <source>Chats</source>
        <translation>Обсуждения</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a discussion</source>
        <translation>
            <numerusform>%n статья с обсуждением</numerusform>
            <numerusform>%n статьи с обсуждением</numerusform>
            <numerusform>%n статей с обсуждением</numerusform>
        </translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>‹ Chats</source>
        <translation>‹ Обсуждения</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все обсуждения</translation>
    </message>
    <message>
        <source>Open this discussion in the browser</source>
        <translation>Открыть это обсуждение в браузере</translation>
    </message>
    <message>
        <source>No discussions yet</source>
        <translation>Обсуждений пока нет</translation>
    </message>
    <message>
        <source>Open an article: what was said about it, and your own notes, stand here.</source>
        <translation>Откройте статью: здесь будет всё, что о ней сказали, и ваши заметки.</translation>
    </message>
</context>
<context>
    <name>svodka::EditionsDialog</name>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Choose what to follow. An edition without a list of sections is followed whole.</source>
        <translation>Выберите, на что подписаться. На издание без списка разделов подписка оформляется целиком.</translation>
    </message>
    <message>
        <source>Find an edition or a section</source>
        <translation>Найти издание или раздел</translation>
    </message>
    <message>
        <source>Editions and their sections</source>
        <translation>Издания и их разделы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n</source>
        <translation>
            <numerusform>Подписаться (%n)</numerusform>
            <numerusform>Подписаться (%n)</numerusform>
            <numerusform>Подписаться (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписаться</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be followed: %1</source>
        <translation>
            <numerusform>%n подписка не удалась: %1</numerusform>
            <numerusform>%n подписки не удались: %1</numerusform>
            <numerusform>%n подписок не удались: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Войти…</translation>
    </message>
</context>
<context>
    <name>svodka::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>&amp;This one: “%1”</source>
        <translation>Эт&amp;а: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected</source>
        <translation>
            <numerusform>%n &amp;выделенная</numerusform>
            <numerusform>%n &amp;выделенные</numerusform>
            <numerusform>%n &amp;выделенных</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the &amp;list: “%1”</source>
        <translation>Весь &amp;список: «%1»</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Ве&amp;б-страница</translation>
    </message>
    <message>
        <source>&amp;E-book (EPUB)</source>
        <translation>&amp;Электронная книга (EPUB)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Plain te&amp;xt</source>
        <translation>Простой &amp;текст</translation>
    </message>
    <message>
        <source>One file with its pictures, for any browser</source>
        <translation>Один файл вместе с картинками, для любого браузера</translation>
    </message>
    <message>
        <source>A chapter for each article, for e-readers and phones</source>
        <translation>По главе на статью, для читалок и телефонов</translation>
    </message>
    <message>
        <source>Pages for printing and citing</source>
        <translation>Страницы для печати и цитирования</translation>
    </message>
    <message>
        <source>Text with marks; its pictures lie in a folder beside it</source>
        <translation>Текст с разметкой; картинки лежат в папке рядом</translation>
    </message>
    <message>
        <source>The words alone; links stand at the end</source>
        <translation>Только слова; ссылки стоят в конце</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Выбрать файл…</translation>
    </message>
</context>
<context>
    <name>svodka::ExportFlow</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>Электронная книга (*.epub)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
</context>
<context>
    <name>svodka::FeedCommands</name>
    <message>
        <source>None, under its edition</source>
        <translation>Без папки, под изданием</translation>
    </message>
    <message>
        <source>None, at the top</source>
        <translation>Без папки, на верхнем уровне</translation>
    </message>
</context>
<context>
    <name>svodka::FeedFilter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанная</numerusform>
            <numerusform>%n непрочитанные</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 F5 tries again.</source>
        <translation>%1 Повторить: F5.</translation>
    </message>
</context>
<context>
    <name>svodka::FeedPane</name>
    <message>
        <source>Filter feeds</source>
        <translation>Найти ленту</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
</context>
<context>
    <name>svodka::FeedPreview</name>
    <message>
        <source>Newest articles</source>
        <translation>Свежие статьи</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Смотрим, что там…</translation>
    </message>
    <message>
        <source>It lists no article now.</source>
        <translation>Статей сейчас нет.</translation>
    </message>
</context>
<context>
    <name>svodka::FeedProperties</name>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>Site:</source>
        <translation>Сайт:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Refresh:</source>
        <translation>Обновлять:</translation>
    </message>
    <message>
        <source>Next time:</source>
        <translation>Следующий раз:</translation>
    </message>
    <message>
        <source>Character set:</source>
        <translation>Кодировка:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Прокси:</translation>
    </message>
    <message>
        <source>Properties of “%1”</source>
        <translation>Свойства «%1»</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>Последние ответы</translation>
    </message>
    <message>
        <source>As it calls itself</source>
        <translation>Как лента называет себя сама</translation>
    </message>
    <message>
        <source>By how often it publishes</source>
        <translation>По частоте публикаций</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Каждую %n минуту</numerusform>
            <numerusform>Каждые %n минуты</numerusform>
            <numerusform>Каждые %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Каждый %n час</numerusform>
            <numerusform>Каждые %n часа</numerusform>
            <numerusform>Каждые %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>As the feed says</source>
        <translation>Как указано в ленте</translation>
    </message>
    <message>
        <source>Keep ready for reading without a network</source>
        <translation>Держать готовой к чтению без сети</translation>
    </message>
    <message>
        <source>Pages and pictures of its new articles are fetched ahead.</source>
        <translation>Страницы и картинки новых статей загружаются заранее.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>What it can be recognized by</source>
        <translation>Метки версии</translation>
    </message>
    <message>
        <source>Its server has not been asked yet.</source>
        <translation>К серверу ленты ещё не обращались.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанная</numerusform>
            <numerusform>%n непрочитанные</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::FeedTreeModel</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанное</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Saved offline</source>
        <translation>Сохранённое</translation>
    </message>
    <message>
        <source>Newsfeed</source>
        <translation>Лента новостей</translation>
    </message>
</context>
<context>
    <name>svodka::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places found</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>svodka::FirstStartPage</name>
    <message>
        <source>Welcome to Svodka</source>
        <translation>Добро пожаловать в Сводку</translation>
    </message>
    <message>
        <source>Everything can be changed later, and this step can be skipped.</source>
        <translation>Всё можно изменить потом, а этот шаг — пропустить.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Что читать</translation>
    </message>
    <message>
        <source>The built-in sample: an English and a Russian edition (no network)</source>
        <translation>Встроенный пример: русское и английское издания (без сети)</translation>
    </message>
    <message>
        <source>The address of a site, a section or a feed…</source>
        <translation>Адрес сайта, раздела или ленты…</translation>
    </message>
    <message>
        <source>Feeds of another reader (OPML)…</source>
        <translation>Ленты из другой программы (OPML)…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Load when asked</source>
        <translation>Загружать по просьбе</translation>
    </message>
    <message>
        <source>Load always</source>
        <translation>Загружать всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Начать читать</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Editions of Sputnik and RIA Novosti: choose sections…</source>
        <translation>Издания Sputnik и РИА Новости: выбрать разделы…</translation>
    </message>
</context>
<context>
    <name>svodka::FolderChoice</name>
    <message>
        <source>None</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Название новой папки</translation>
    </message>
</context>
<context>
    <name>svodka::FolderDialog</name>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Внутри:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>svodka::ImportReportDialog</name>
    <message>
        <source>Added</source>
        <translation>Добавлена</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Пропущена: %1</translation>
    </message>
    <message>
        <source>Feeds read from the list</source>
        <translation>Ленты из списка</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>добавлена %n лента</numerusform>
            <numerusform>добавлены %n ленты</numerusform>
            <numerusform>добавлено %n лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>What became of each feed</source>
        <translation>Итог по каждой ленте</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>svodka::LibraryNotice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The disk is full. Reading and searching go on, but nothing new is kept until there is room; refreshing waits for that too.</source>
        <translation>На диске нет места. Читать и искать можно, но ничего нового не сохраняется, пока место не появится; обновление тоже ждёт.</translation>
    </message>
    <message>
        <source>The library can only be read here: marks, stars, messages and new articles are not kept. Look at the rights of %1</source>
        <translation>Библиотеку здесь можно только читать: отметки, звёзды, сообщения и новые статьи не сохраняются. Проверьте права на %1</translation>
    </message>
    <message>
        <source>A damaged place was found in the library. Start Svodka again: it keeps the damaged file and saves everything in it that can be read.</source>
        <translation>В библиотеке нашлось повреждённое место. Запустите «Сводку» заново: она оставит повреждённый файл и спасёт всё, что в нём можно прочитать.</translation>
    </message>
    <message>
        <source>The damaged file lies in %1</source>
        <translation>Повреждённый файл лежит в %1</translation>
    </message>
    <message>
        <source>The library was damaged and nothing in it could be read, so a new one was begun.</source>
        <translation>Библиотека была повреждена, прочитать в ней не удалось ничего, поэтому начата новая.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n лента</numerusform>
            <numerusform>%n ленты</numerusform>
            <numerusform>%n лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. The newest backup stands in its place: %1.</source>
        <translation>Библиотека была повреждена. На её месте — последняя резервная копия: %1.</translation>
    </message>
    <message>
        <source>The library was damaged. Everything in it could be saved: %1.</source>
        <translation>Библиотека была повреждена. Удалось спасти всё: %1.</translation>
    </message>
    <message>
        <source>The library was damaged. What could be read of it was saved: %1. Some articles are lost.</source>
        <translation>Библиотека была повреждена. Спасено то, что удалось прочитать: %1. Часть статей потеряна.</translation>
    </message>
</context>
<context>
    <name>svodka::Lightbox</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущая картинка</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующая картинка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Картинка загружается…</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Картинку не удалось загрузить.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the pictures</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Сохранить картинку как…</translation>
    </message>
</context>
<context>
    <name>svodka::ListFiles</name>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>Списки лент (*.opml *.xml)</translation>
    </message>
</context>
<context>
    <name>svodka::MainWindow</name>
    <message>
        <source>Show in the list</source>
        <translation>Показывать в списке</translation>
    </message>
    <message>
        <source>Svodka</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>%1 — Svodka</source>
        <translation>%1 — Сводка</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Не удаётся открыть библиотеку</translation>
    </message>
    <message>
        <source>Its folder is %1</source>
        <translation>Её папка: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>How the article looks</source>
        <translation>Вид статьи</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Идёт запись…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1</source>
        <translation>
            <numerusform>%n статья записана в %1</numerusform>
            <numerusform>%n статьи записаны в %1</numerusform>
            <numerusform>%n статей записано в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::MessageDelegate</name>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>svodka::MessageModel</name>
    <message>
        <source>Show older messages</source>
        <translation>Показать более ранние сообщения</translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>новое с прошлого визита</translation>
    </message>
</context>
<context>
    <name>svodka::PageSourceWindow</name>
    <message>
        <source>Page Source</source>
        <translation>Исходный текст страницы</translation>
    </message>
    <message>
        <source>Page Source: %1</source>
        <translation>Исходный текст: %1</translation>
    </message>
    <message>
        <source>The page as it came: %1</source>
        <translation>Страница в том виде, в каком пришла: %1</translation>
    </message>
    <message>
        <source>The page as it came</source>
        <translation>Страница в том виде, в каком пришла</translation>
    </message>
    <message>
        <source>Source of the page</source>
        <translation>Исходный текст страницы</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Select text in the source to learn what became of it.</source>
        <translation>Выделите текст в исходной странице, чтобы узнать, что с ним стало.</translation>
    </message>
    <message>
        <source>Left out by the rule “%1”.</source>
        <translation>Убрано правилом «%1».</translation>
    </message>
    <message>
        <source>Left out by the rule “%1”; its place was not found.</source>
        <translation>Убрано правилом «%1»; место на странице не найдено.</translation>
    </message>
    <message>
        <source>This text is in the article.</source>
        <translation>Этот текст есть в статье.</translation>
    </message>
    <message>
        <source>No rule took this away: it is outside the element that holds the article.</source>
        <translation>Это не убрано никаким правилом: текст лежит вне элемента со статьёй.</translation>
    </message>
    <message>
        <source>This is no text that a reader would see.</source>
        <translation>Это не тот текст, который видит читатель.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный код</translation>
    </message>
</context>
<context>
    <name>svodka::PaneLayout</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Article or discussion</source>
        <translation>Статья или обсуждение</translation>
    </message>
</context>
<context>
    <name>svodka::PasswordDialog</name>
    <message>
        <source>Log in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password before it gives “%2”.</source>
        <translation>%1 просит имя и пароль, прежде чем отдать «%2».</translation>
    </message>
    <message>
        <source>The connection to it is not encrypted: others on the way can read the password.</source>
        <translation>Соединение с сервером не защищено: пароль могут прочесть по пути.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of your desktop, never in the library or its copies. Without a keychain it is known until Svodka ends.</source>
        <translation>Пароль хранится в связке ключей рабочего стола и никогда в библиотеке и её копиях. Без связки ключей он известен до выхода из «Сводки».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>svodka::ProfileEditor</name>
    <message>
        <source>This page is read by another profile: “markup” finds nothing here.</source>
        <translation>Эта страница читается другим профилем: «markup» ничего на ней не находит.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next page on.</source>
        <translation>Сохранено. Действует со следующей страницы.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Изменено, ещё не сохранено.</translation>
    </message>
    <message>
        <source>There is no profile for this site yet. This is a beginning.</source>
        <translation>Для этого сайта ещё нет профиля. Вот начало.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Profile: %1 (yours)</source>
        <translation>Профиль: %1 (ваш)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Профиль: %1</translation>
    </message>
    <message numerus="yes">
        <source>The article; %n part(s) left out</source>
        <translation>
            <numerusform>Статья; убрана %n часть</numerusform>
            <numerusform>Статья; убраны %n части</numerusform>
            <numerusform>Статья; убрано %n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile of the site</source>
        <translation>Профиль сайта</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Back to the profile that comes with Svodka</source>
        <translation>Вернуть профиль, который поставляется со «Сводкой»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Elements of the page</source>
        <translation>Элементы страницы</translation>
    </message>
    <message>
        <source>Choose an element to see its selector</source>
        <translation>Выберите элемент, чтобы увидеть его селектор</translation>
    </message>
    <message>
        <source>Selector of the element</source>
        <translation>Селектор элемента</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Puts the selector where the cursor is in the profile</source>
        <translation>Вставляет селектор туда, где стоит курсор в профиле</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Показать в коде</translation>
    </message>
    <message>
        <source>The article as this profile reads it</source>
        <translation>Статья, как её читает этот профиль</translation>
    </message>
    <message>
        <source>With this profile no article is found on the page.</source>
        <translation>С этим профилем статья на странице не находится.</translation>
    </message>
</context>
<context>
    <name>svodka::ProxyFields</name>
    <message>
        <source>Names of sites are looked up by the proxy too, as Tor needs it.</source>
        <translation>Имена сайтов тоже ищет прокси, как нужно для Tor.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Прокси HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Прокси SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Сервер прокси</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Порт прокси</translation>
    </message>
</context>
<context>
    <name>svodka::RemovedList</name>
    <message numerus="yes">
        <source>Left out of the article: %n part(s)</source>
        <translation>
            <numerusform>Убрана из статьи %n часть</numerusform>
            <numerusform>Убраны из статьи %n части</numerusform>
            <numerusform>Убрано из статьи %n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Left out of the article</source>
        <translation>Убрано из статьи</translation>
    </message>
    <message>
        <source>Show Rule</source>
        <translation>Показать правило</translation>
    </message>
</context>
<context>
    <name>svodka::RequestModel</name>
    <message>
        <source>Nothing new (304)</source>
        <translation>Ничего нового (304)</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Получено (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n перенаправление</numerusform>
            <numerusform>%n перенаправления</numerusform>
            <numerusform>%n перенаправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>svodka::RoomDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::RoomView</name>
    <message>
        <source>Copy Message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>svodka::SecretsQuestion</name>
    <message>
        <source>Passwords in addresses</source>
        <translation>Пароли в адресах</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) carry a password or a key. Whoever gets the list can read these feeds in your name.</source>
        <translation>
            <numerusform>В %n адресе есть пароль или ключ. Кто получит список, сможет читать эту ленту от вашего имени.</numerusform>
            <numerusform>В %n адресах есть пароль или ключ. Кто получит список, сможет читать эти ленты от вашего имени.</numerusform>
            <numerusform>В %n адресах есть пароль или ключ. Кто получит список, сможет читать эти ленты от вашего имени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write With Them</source>
        <translation>Записать с ними</translation>
    </message>
    <message>
        <source>Write Without Them</source>
        <translation>Записать без них</translation>
    </message>
</context>
<context>
    <name>svodka::SectionHead</name>
    <message>
        <source>Subscribed ✓</source>
        <translation>Вы подписаны ✓</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Вы подписаны</translation>
    </message>
    <message>
        <source>Stop following; can be undone</source>
        <translation>Отписаться; это можно отменить</translation>
    </message>
    <message>
        <source>Follow this section</source>
        <translation>Подписаться на этот раздел</translation>
    </message>
</context>
<context>
    <name>svodka::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Язык:</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>The library lies in %1</source>
        <translation>Библиотека лежит в папке %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>after a number</comment>
        <translation> знаков</translation>
    </message>
    <message>
        <source>Text size:</source>
        <translation>Размер текста:</translation>
    </message>
    <message>
        <source>Column width:</source>
        <translation>Ширина колонки:</translation>
    </message>
    <message>
        <source>Mark as read:</source>
        <translation>Отмечать прочитанным:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>After one second</source>
        <translation>Через секунду</translation>
    </message>
    <message>
        <source>After three seconds</source>
        <translation>Через три секунды</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Картинки:</translation>
    </message>
    <message>
        <source>Load when asked</source>
        <translation>Загружать по просьбе</translation>
    </message>
    <message>
        <source>Load always</source>
        <translation>Загружать всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Feeds and offline</source>
        <translation>Ленты и чтение без сети</translation>
    </message>
    <message>
        <source>Refresh:</source>
        <translation>Обновлять:</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Каждые 15 минут</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Каждые 30 минут</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Каждые четыре часа</translation>
    </message>
    <message>
        <source>A feed whose server asks for a longer pause gets it.</source>
        <translation>Если сервер ленты просит подождать дольше, Сводка подождёт.</translation>
    </message>
    <message>
        <source>Network and privacy</source>
        <translation>Сеть и приватность</translation>
    </message>
    <message>
        <source>Work offline: fetch nothing, read what is kept</source>
        <translation>Работать без сети: ничего не загружать, читать сохранённое</translation>
    </message>
    <message>
        <source>Svodka sends no cookies and no referrer, runs no scripts, and loads nothing that you did not ask for.</source>
        <translation>Сводка не отправляет cookie и адрес предыдущей страницы, не выполняет скрипты и не загружает того, о чём вы не просили.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Show the discussion beside the article</source>
        <translation>Показывать обсуждение рядом со статьёй</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your name in your notes:</source>
        <translation>Ваше имя в заметках:</translation>
    </message>
    <message>
        <source>Your notes stay on this computer.</source>
        <translation>Ваши заметки остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Font:</source>
        <translation>Шрифт:</translation>
    </message>
    <message>
        <source>Line height:</source>
        <translation>Высота строки:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Фон:</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как у окна</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>After ten seconds</source>
        <translation>Через десять секунд</translation>
    </message>
    <message>
        <source>The next article follows below, and is read when passed</source>
        <translation>Следующая статья идёт ниже; пролистанная считается прочитанной</translation>
    </message>
    <message>
        <source>One line for an article in the list</source>
        <translation>Одна строка на статью в списке</translation>
    </message>
    <message>
        <source>Small pictures in the list</source>
        <translation>Маленькие картинки в списке</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Svodka’s own serif</source>
        <translation>Шрифт «Сводки»</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Прокси:</translation>
    </message>
</context>
<context>
    <name>svodka::ShortcutPage</name>
    <message>
        <source>Take It</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>“%1” has this key; if you take it, that command is left without.</source>
        <translation>Эти клавиши заняты командой «%1»; если забрать их, она останется без клавиш.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Новые клавиши:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>All Standard</source>
        <translation>Все по умолчанию</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Нажмите клавиши</translation>
    </message>
</context>
<context>
    <name>svodka::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>svodka::StateLine</name>
    <message>
        <source>To take part in the discussion, &lt;a href=&quot;login&quot;&gt;log in&lt;/a&gt; or &lt;a href=&quot;register&quot;&gt;register&lt;/a&gt;. Your own notes stay on this computer.</source>
        <translation>Чтобы участвовать в обсуждении, &lt;a href=&quot;login&quot;&gt;войдите&lt;/a&gt; или &lt;a href=&quot;register&quot;&gt;зарегистрируйтесь&lt;/a&gt;. Ваши заметки остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>The discussion of this page has not been read yet. &lt;a href=&quot;read&quot;&gt;Read it now&lt;/a&gt;</source>
        <translation>Обсуждение этой страницы ещё не прочитано. &lt;a href=&quot;read&quot;&gt;Прочитать&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Reading the discussion of this page…</source>
        <translation>Обсуждение страницы загружается…</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Здесь пока никто не писал.</translation>
    </message>
    <message>
        <source>The site has closed this discussion. Your own notes stay on this computer.</source>
        <translation>Сайт закрыл это обсуждение. Ваши заметки остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>This page has no discussion of its own. Your own notes stay on this computer.</source>
        <translation>У этой страницы нет своего обсуждения. Ваши заметки остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>This is the copy of %1; the site was not reached. &lt;a href=&quot;read&quot;&gt;Try again&lt;/a&gt;</source>
        <translation>Это копия (%1): сайт недоступен. &lt;a href=&quot;read&quot;&gt;Попробовать ещё раз&lt;/a&gt;</translation>
    </message>
    <message>
        <source>This is the copy that is kept here; the site was not reached. &lt;a href=&quot;read&quot;&gt;Try again&lt;/a&gt;</source>
        <translation>Это сохранённая копия: сайт недоступен. &lt;a href=&quot;read&quot;&gt;Попробовать ещё раз&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The discussion could not be read. %1 &lt;a href=&quot;read&quot;&gt;Try again&lt;/a&gt;</source>
        <translation>Обсуждение не удалось прочитать. %1 &lt;a href=&quot;read&quot;&gt;Попробовать ещё раз&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>svodka::StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Nothing is fetched. Click to use the network again.</source>
        <translation>Ничего не загружается. Нажмите, чтобы снова пользоваться сетью.</translation>
    </message>
    <message>
        <source>Click to work offline.</source>
        <translation>Нажмите, чтобы работать без сети.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s), %2</source>
        <extracomment>The second part is &quot;3 new&quot;</extracomment>
        <translation>
            <numerusform>%1 из %n ленты, %2</numerusform>
            <numerusform>%1 из %n лент, %2</numerusform>
            <numerusform>%1 из %n лент, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n новая статья</numerusform>
            <numerusform>%n новые статьи</numerusform>
            <numerusform>%n новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read</source>
        <translation>
            <numerusform>%n ленту не удалось прочесть</numerusform>
            <numerusform>%n ленты не удалось прочесть</numerusform>
            <numerusform>%n лент не удалось прочесть</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Обновлено в %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>“%1” was left alone: its server asked to wait until %2</source>
        <translation>«%1» не обновлялась: сервер попросил подождать до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) were left alone: their servers asked to wait, the longest until %1</source>
        <translation>
            <numerusform>%n лента не обновлялась: сервер попросил подождать до %1</numerusform>
            <numerusform>%n ленты не обновлялись: серверы попросили подождать, дольше всего до %1</numerusform>
            <numerusform>%n лент не обновлялись: серверы попросили подождать, дольше всего до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits until %2.</source>
        <translation>«%1» ждёт до %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::TimeText</name>
    <message>
        <source>d MMMM</source>
        <comment>date format of this year, as QLocale::toString reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, as QLocale::toString reads it</comment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>inside a line</comment>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format, as QLocale::toString reads it</comment>
        <translation>dddd, d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday and date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>svodka::UndoBar</name>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n статья отмечена прочитанной</numerusform>
            <numerusform>%n статьи отмечены прочитанными</numerusform>
            <numerusform>%n статей отмечены прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n статья отмечена непрочитанной</numerusform>
            <numerusform>%n статьи отмечены непрочитанными</numerusform>
            <numerusform>%n статей отмечены непрочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred</source>
        <translation>
            <numerusform>%n статья добавлена в избранное</numerusform>
            <numerusform>%n статьи добавлены в избранное</numerusform>
            <numerusform>%n статей добавлены в избранное</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken from %n article(s)</source>
        <translation>
            <numerusform>%n статья убрана из избранного</numerusform>
            <numerusform>%n статьи убраны из избранного</numerusform>
            <numerusform>%n статей убраны из избранного</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer followed</source>
        <translation>Подписка на «%1» отменена</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n заметка удалена</numerusform>
            <numerusform>%n заметки удалены</numerusform>
            <numerusform>%n заметок удалены</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>Лента «%1» переименована</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>Лента «%1» перемещена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) are no longer followed</source>
        <translation>
            <numerusform>Вы отписались от %n ленты</numerusform>
            <numerusform>Вы отписались от %n лент</numerusform>
            <numerusform>Вы отписались от %n лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder “%1” made</source>
        <translation>Папка «%1» создана</translation>
    </message>
    <message>
        <source>Folder “%1” deleted; what was in it stays</source>
        <translation>Папка «%1» удалена, её содержимое осталось</translation>
    </message>
</context>
<context>
    <name>svodka::words</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>обновлено %1</translation>
    </message>
    <message>
        <source>Unread.</source>
        <translation>Не прочитано.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>source and time</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Starred.</source>
        <translation>В избранном.</translation>
    </message>
    <message>
        <source>Saved offline.</source>
        <translation>Сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s).</source>
        <translation>
            <numerusform>%n комментарий.</numerusform>
            <numerusform>%n комментария.</numerusform>
            <numerusform>%n комментариев.</numerusform>
        </translation>
    </message>
</context>
</TS>
