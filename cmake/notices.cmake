# THIRD_PARTY_NOTICES.txt: the licences of what is linked, as the pinned sources, the toolchain and the system
# have them. add_notice() for each, then write_notices().
set(JOBGLASS_LICENCES "" CACHE PATH "Folder with NAME.txt for licences that are not found by themselves")
string(REPEAT "=" 80 notices_rule)

# The first of the files that there is; globs are allowed. A build without all licences is none to pass on.
function(read_licence out name)
  foreach(pattern ${JOBGLASS_LICENCES}/${name}.txt ${ARGN})
    file(GLOB files ${pattern})
    foreach(file ${files})
      file(READ ${file} text)
      set(${out} "${text}" PARENT_SCOPE)
      return()
    endforeach()
  endforeach()
  list(JOIN ARGN "\n  " looked_for)
  message(FATAL_ERROR "The licence of ${name} was not found, which THIRD_PARTY_NOTICES.txt has to hold. Put it "
    "into a folder as ${name}.txt and name that with -DJOBGLASS_LICENCES=FOLDER. Looked for:\n  ${looked_for}")
endfunction()

# Of a pinned source, or of the installed package that is used in its place.
function(read_licence_of_pin out pin)
  read_licence(text ${pin} ${dependencies}/${pin}/LICENSE ${dependencies}/${pin}/LICENSE.txt
    ${dependencies}/${pin}/LICENSE.MIT ${dependencies}/${pin}/COPYING ${dependencies}/${pin}/share/doc/*/copyright
    /usr/share/doc/*${pin}*/copyright /usr/share/licenses/*${pin}*/*)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The paragraph of a Debian copyright file that begins like this; the build stops where there is none.
function(read_paragraph out file beginning)
  file(READ ${file} text)
  string(FIND "${text}" "\n\n${beginning}" begin)
  if(begin EQUAL -1)
    message(FATAL_ERROR "${file} has no paragraph that begins with \"${beginning}\".")
  endif()
  math(EXPR begin "${begin} + 2")
  string(SUBSTRING "${text}" ${begin} -1 text)
  string(FIND "${text}" "\n\n" end)
  string(SUBSTRING "${text}" 0 ${end} text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(add_notice title licence text)
  string(STRIP "${text}" text)
  set(notices_list "${notices_list}  ${title}: ${licence}\n" PARENT_SCOPE)
  set(notices_texts "${notices_texts}\n${notices_rule}\n${title}\n${notices_rule}\n\n${text}\n" PARENT_SCOPE)
endfunction()

# write_notices(OUT FILE OF): into a file, if it differs, and a variable.
function(write_notices out file of)
  set(text "Third-party notices of Jobglass ${PROJECT_VERSION}: ${of}\n\n")
  string(APPEND text "Jobglass itself has the MIT licence. It is made with what follows, under the licences below.\n\n")
  string(APPEND text "${notices_list}${notices_texts}")
  file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# What both the page and the server are made of.
macro(add_common_notices)
  read_licence_of_pin(text nlohmann-json)
  # The one header says whose work it contains.
  file(STRINGS ${dependencies}/nlohmann-json/single_include/nlohmann/json.hpp authors REGEX "SPDX-FileCopyrightText" ENCODING UTF-8)
  list(TRANSFORM authors REPLACE "^[^:]*: " "Copyright ")
  list(REMOVE_DUPLICATES authors)
  list(JOIN authors "\n" authors)
  add_notice("JSON for Modern C++ ${VERSION_OF_nlohmann-json}" "MIT" "${text}\n${authors}")
  read_licence_of_pin(text expected)
  add_notice("tl::expected ${VERSION_OF_expected}" "CC0 1.0" "${text}")
endmacro()
