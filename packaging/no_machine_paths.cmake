# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a file of the project names a folder of one machine or a package server: it must build anywhere.
# The patterns are put together here so that this file does not contain them.
cmake_minimum_required(VERSION 3.25)
set(slash "/")
set(dot "[.]")
string(CONCAT folders "(^|[^A-Za-z0-9_.)}~-])" "${slash}" "(work|home|root|Users)" "${slash}" "[A-Za-z0-9_]")
string(CONCAT servers "(snapshot|deb|ftp|security|archive)${dot}(debian|ubuntu)" "|pypi${dot}org" "|registry${dot}npmjs"
  "|proxy${dot}golang" "|packages${dot}cloud")

file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE ${ROOT} ${ROOT}/* ${ROOT}/.ci/* ${ROOT}/.clang-*)
list(FILTER files EXCLUDE REGEX "^(build|demo)/|^\\.git/|\\.(png|otf|ttf|qm|gif|webp)$|^LICENSE$")
set(bad 0)
foreach(file IN LISTS files)
  foreach(pattern IN ITEMS "${folders}" "${servers}")
    file(STRINGS ${ROOT}/${file} lines REGEX "${pattern}")
    foreach(line IN LISTS lines)
      string(SUBSTRING "${line}" 0 160 line)
      message("${file}: a path or server of one machine: ${line}")
      math(EXPR bad "${bad} + 1")
    endforeach()
  endforeach()
endforeach()
list(LENGTH files count)
message("${count} files read")
if(bad OR count LESS 50)
  message(FATAL_ERROR "${bad} lines tie the project to one machine")
endif()
