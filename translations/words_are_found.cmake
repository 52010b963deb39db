# SPDX-License-Identifier: GPL-3.0-or-later
# Collects the words of the program and its packs into a catalog and looks for both kinds in it.
cmake_minimum_required(VERSION 3.25)
set(texts ${FOLDER}/found_texts.cpp)
set(catalog ${FOLDER}/found.ts)
file(REMOVE ${catalog})
execute_process(COMMAND ${PROGRAM} texts ${PACKS} OUTPUT_FILE ${texts} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LUPDATE} -silent -locations none -I${APP} ${SOURCES} ${texts} -ts ${catalog} COMMAND_ERROR_IS_FATAL ANY)
file(READ ${catalog} words)
foreach(context IN ITEMS Pack Commands Output relief::ui::HomePage) # the last as the program asks for it
  if(NOT words MATCHES "<name>${context}</name>")
    message(FATAL_ERROR "${catalog} has no words of context ${context}")
  endif()
endforeach()
file(STRINGS ${catalog} sources REGEX "<source>")
list(LENGTH sources count)
message("${count} texts to translate")
