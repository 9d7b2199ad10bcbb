<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Copy Whole Article as Text</source>
        <translation>Копировать всю статью как текст</translation>
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
        <translation>d MMMM yyyy 'г.'</translation>
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
        <translation>dddd, d MMMM yyyy 'г.'</translation>
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
</TS>
