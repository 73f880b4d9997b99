# Puts the site together: SITE is where, PROGRAM the folder with jobglass.js and jobglass.wasm, INDEX its page, PAGES
# the other files that are served as they are, WEB the folder of the scripts that are not in jobglass.js, STYLES the style
# sheets, which import the palette, VERSION what the script says of itself, MEANINGS the text of the keys.

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "This failed while the site was assembled: ${ARGN}")
  endif()
endfunction()

# NAME.EXTENSION of the site becomes NAME.HASH.EXTENSION, so that browsers can keep it for good (src/server/static_site.cpp
# and scripts/nginx/site.conf know such names by their ten hexadecimal digits).
function(name_by_content out file)
  file(SHA256 ${SITE}/${file} hash)
  string(SUBSTRING ${hash} 0 10 hash)
  string(REGEX REPLACE "^([^.]+)" "\\1.${hash}" hashed ${file})
  file(RENAME ${SITE}/${file} ${SITE}/${hashed})
  set(${out} ${hashed} PARENT_SCOPE)
endfunction()

# Copies a page, in which `names` (pairs of a name and what it has become) are mentioned.
function(write_page from to names)
  file(READ ${from} page)
  while(names)
    list(POP_FRONT names name hashed)
    string(FIND "${page}" "${name}\"" at)
    if(at EQUAL -1)
      message(FATAL_ERROR "${from} doesn't mention ${name}.")
    endif()
    string(REPLACE "${name}\"" "${hashed}\"" page "${page}")
  endwhile()
  file(WRITE ${to} "${page}")
endfunction()

file(REMOVE_RECURSE ${SITE})
file(MAKE_DIRECTORY ${SITE})
file(COPY ${PAGES} ${PROGRAM}/jobglass.wasm DESTINATION ${SITE} NO_SOURCE_PERMISSIONS)

# The program once more as a script, for pages that may not fetch it (see web/start.js). Both have the hash of this one.
execute_process(COMMAND base64 COMMAND tr -d "\\n" INPUT_FILE ${SITE}/jobglass.wasm OUTPUT_VARIABLE encoded
  COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${SITE}/jobglass.wasm.js "window.jobglassProgram = \"${encoded}\";\n")
name_by_content(program jobglass.wasm.js)
string(REGEX REPLACE "\\.js$" "" program ${program})
file(RENAME ${SITE}/jobglass.wasm ${SITE}/${program})

# What the keys of the API mean, as a script for the same reason.
file(READ ${MEANINGS} meanings)
foreach(character "\\" "\"")
  string(REPLACE "${character}" "\\${character}" meanings "${meanings}")
endforeach()
string(REPLACE "\n" "\\n" meanings "${meanings}")
file(WRITE ${SITE}/key_meanings.js "window.jobglassKeyMeanings = \"${meanings}\";\n")
name_by_content(key_meanings key_meanings.js)

# What runs before jobglass.js, what only frames need, and what is loaded when somebody asks for it.
function(write_script out module global)
  run(${ESBUILD} --bundle --minify --format=iife --global-name=${global} --target=es2019 --log-level=warning --charset=utf8
    ${ARGN} ${WEB}/${module}.js --outfile=${SITE}/${module}.js)
  name_by_content(hashed ${module}.js)
  set(${out} ${hashed} PARENT_SCOPE)
endfunction()
write_script(early early jobglassEarly "--define:kProgramFile=\"${program}\"")
write_script(host_port host_port jobglassHostPort)
write_script(keys_sheet keys_sheet jobglassKeysSheet)

run(${ESBUILD} --bundle --minify --log-level=warning --charset=utf8 ${STYLES} --outdir=${SITE})
name_by_content(plain_style plain.css)
name_by_content(print_style print.css)

# Emscripten minifies its own part only; in a function of its own every name can be short.
run(${ESBUILD} --minify --format=iife --target=es2019 --log-level=warning --charset=utf8
  "--define:kProgramFile=\"${program}\"" "--define:kKeyMeaningsFile=\"${key_meanings}\""
  "--define:kHostPortFile=\"${host_port}\"" "--define:kKeysSheetFile=\"${keys_sheet}\""
  "--define:kPlainStyleFile=\"${plain_style}\"" "--define:kPrintStyleFile=\"${print_style}\""
  "--banner:js=/* Jobglass ${VERSION}. MIT licence, those of others in THIRD_PARTY_NOTICES.txt. */"
  ${PROGRAM}/jobglass.js --outfile=${SITE}/jobglass.js)

set(names jobglass.wasm ${program} early.js ${early})
foreach(file jobglass.js style.css icon.svg)
  name_by_content(hashed ${file})
  list(APPEND names ${file} ${hashed})
endforeach()
set(icon icon.svg ${hashed})

# What other pages embed this one with, and an example of such a page.
run(${ESBUILD} --minify --target=es2022 --log-level=warning --charset=utf8
  "--banner:js=/* Jobglass ${VERSION}, MIT licence */" ${WEB}/embed.js --outfile=${SITE}/embed.js)
file(COPY ${WEB}/embed.d.ts ${WEB}/embed DESTINATION ${SITE} NO_SOURCE_PERMISSIONS)
write_page(${WEB}/embed/index.html ${SITE}/embed/index.html "${icon}")

# Pages are small, and index.html is edited where it is deployed: a compressed copy would hide that.
file(GLOB_RECURSE files ${SITE}/*)
list(FILTER files EXCLUDE REGEX "\\.html$")
run(brotli --force --keep --quality=11 --lgwin=24 ${files})
run(gzip --force --keep --best --no-name ${files})

# The page is last: the build takes it as the sign that the site is whole.
write_page(${INDEX} ${SITE}/index.html "${names}")
