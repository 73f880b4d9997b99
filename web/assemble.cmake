# Puts the site together: SITE is where, PROGRAM the folder with jobglass.js and jobglass.wasm, PAGES
# the files that are served as they are, EMBED the folder with what other pages embed this one with, STYLES the style sheets, which import the palette, VERSION what the
# script says of itself, MEANINGS the text of the keys.

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "This failed while the site was assembled: ${ARGN}")
  endif()
endfunction()

file(REMOVE_RECURSE ${SITE})
file(MAKE_DIRECTORY ${SITE})
file(COPY ${PAGES} ${PROGRAM}/jobglass.wasm DESTINATION ${SITE} NO_SOURCE_PERMISSIONS)

run(${ESBUILD} --bundle --log-level=warning --charset=utf8 ${STYLES} --outdir=${SITE})

# Emscripten minifies its own part only; in a function of its own every name can be short.
run(${ESBUILD} --minify --format=iife --target=es2019 --log-level=warning --charset=utf8
  "--banner:js=/* Jobglass ${VERSION}. MIT licence, those of others in THIRD_PARTY_NOTICES.txt. */"
  ${PROGRAM}/jobglass.js --outfile=${SITE}/jobglass.js)

# What other pages embed this one with, and an example of such a page.
run(${ESBUILD} --minify --target=es2022 --log-level=warning --charset=utf8
  "--banner:js=/* Jobglass ${VERSION}, MIT licence */" ${EMBED}/embed.js --outfile=${SITE}/embed.js)
file(COPY ${EMBED}/embed.d.ts ${EMBED}/embed DESTINATION ${SITE} NO_SOURCE_PERMISSIONS)

# The program once more as a script, for pages that may not fetch it (see web/start.js).
execute_process(COMMAND base64 COMMAND tr -d "\\n" INPUT_FILE ${SITE}/jobglass.wasm OUTPUT_VARIABLE encoded
  COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${SITE}/jobglass.wasm.js "window.jobglassProgram = \"${encoded}\";\n")

# What the keys of the API mean, as a script for the same reason.
file(READ ${MEANINGS} meanings)
foreach(character "\\" "\"")
  string(REPLACE "${character}" "\\${character}" meanings "${meanings}")
endforeach()
string(REPLACE "\n" "\\n" meanings "${meanings}")
file(WRITE ${SITE}/key_meanings.js "window.jobglassKeyMeanings = \"${meanings}\";\n")

# Pages are small, and index.html is edited where it is deployed: a compressed copy would hide that.
file(GLOB_RECURSE files ${SITE}/*)
list(FILTER files EXCLUDE REGEX "\\.html$")
run(brotli --force --keep --quality=11 --lgwin=24 ${files})
run(gzip --force --keep --best --no-name ${files})
