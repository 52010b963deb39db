<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>check: exactly one PACK_DIR is needed; %n were given.</source>
        <translation>
            <numerusform>check: exactly one PACK_DIR is needed; %n was given.</numerusform>
            <numerusform>check: exactly one PACK_DIR is needed; %n were given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>simulate: exactly one SCENARIO.json is needed; %n were given.</source>
        <translation>
            <numerusform>simulate: exactly one SCENARIO.json is needed; %n was given.</numerusform>
            <numerusform>simulate: exactly one SCENARIO.json is needed; %n were given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relief::ui::LessonStepList</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relief::ui::QuestionsPage</name>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relief::ui::SourcesPage</name>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
</TS>
