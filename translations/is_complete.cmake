# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of the program and its packs is in a catalog and translated: lupdate fills a copy of it with what is new,
# and nothing in the copy may be unfinished. The English catalog has the plural forms alone.
cmake_minimum_required(VERSION 3.25)
cmake_path(GET TS STEM name)
set(texts ${FOLDER}/${name}_texts.cpp)
set(copy ${FOLDER}/${name}_copy.ts)
configure_file(${TS} ${copy} COPYONLY)
execute_process(COMMAND ${PROGRAM} texts ${PACKS} OUTPUT_FILE ${texts} COMMAND_ERROR_IS_FATAL ANY)
set(options -silent -no-obsolete -locations none -I${APP}) # with it a class has its namespace, as at run time
if(name STREQUAL "relief-pathways_en")
  list(APPEND options -pluralonly)
endif()
execute_process(COMMAND ${LUPDATE} ${options} ${SOURCES} ${texts} -ts ${copy} COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${copy} unfinished REGEX "type=\"unfinished\"")
list(LENGTH unfinished count)
if(count GREATER 0)
  message(FATAL_ERROR "${name}: ${count} texts are not translated, see ${copy}")
endif()
