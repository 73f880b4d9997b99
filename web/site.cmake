# The browser's half of the build: the painter, the program, and the site that is deployed.

# The shaders as C++ strings: shaders/ui.frag becomes gfx::kUiFrag in gfx/shaders.h.
set(shaders_header "// Made from shaders/ by web/site.cmake.\n#pragma once\n\nnamespace gfx {\n")
foreach(shader ui.vert ui.frag progress.frag)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/shaders/${shader})
  file(READ ${PROJECT_SOURCE_DIR}/shaders/${shader} source)
  # Comments and indentation are for readers of the source, not for the driver.
  string(REGEX REPLACE "//[^\n]*" "" source "${source}")
  string(REGEX REPLACE "\n[ \n]+" "\n" source "${source}")
  set(name "k")
  string(REPLACE "." ";" words "${shader}")
  foreach(word ${words})
    string(SUBSTRING ${word} 0 1 first)
    string(SUBSTRING ${word} 1 -1 rest)
    string(TOUPPER ${first} first)
    string(APPEND name ${first}${rest})
  endforeach()
  string(APPEND shaders_header "inline constexpr const char* ${name} = R\"glsl(${source})glsl\";\n")
endforeach()
string(APPEND shaders_header "}  // namespace gfx\n")
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/gfx/shaders.h CONTENT "${shaders_header}" @ONLY)

add_folder(gfx base imgui)
set_inlining(gfx -8)
target_include_directories(gfx PRIVATE ${PROJECT_BINARY_DIR}/generated)

file(GLOB browser_sources CONFIGURE_DEPENDS src/browser/*.cpp)
add_executable(jobglass ${browser_sources})
set_inlining(jobglass -8)
target_link_libraries(jobglass PRIVATE base document job api app toolkit ui gfx imgui warnings)

# What the page and C++ share, and all scripts as one object `web`, whose functions src/browser calls. Both are
# the same in every preset, and where package.json ("#shared") leads tsc and the unit tests too.
find_program(node node REQUIRED NO_CMAKE_FIND_ROOT_PATH)
find_program(esbuild esbuild REQUIRED NO_CMAKE_FIND_ROOT_PATH)
set(generated ${PROJECT_SOURCE_DIR}/build/web)
set(shared ${PROJECT_SOURCE_DIR}/scripts/generate_web.mjs ${PROJECT_SOURCE_DIR}/web/style.css
  ${PROJECT_SOURCE_DIR}/web/plain.css ${PROJECT_SOURCE_DIR}/web/print.css)
foreach(source toolkit/semantics.h toolkit/view.h toolkit/theme.cpp app/events/raw.h app/choices.h browser/elements.h browser/viewport.h)
  list(APPEND shared ${PROJECT_SOURCE_DIR}/src/${source})
endforeach()
file(GLOB scripts CONFIGURE_DEPENDS web/*.js)
set(bundle ${PROJECT_BINARY_DIR}/web/page.js)
add_custom_command(
  OUTPUT ${bundle}
  COMMAND ${node} ${PROJECT_SOURCE_DIR}/scripts/generate_web.mjs ${generated}
  COMMAND ${esbuild} --bundle --format=iife --global-name=web --target=es2019 --charset=utf8
    --log-level=warning --log-override:import-is-undefined=error
    ${PROJECT_SOURCE_DIR}/web/main.js --outfile=${bundle}
  DEPENDS ${shared} ${scripts} ${PROJECT_SOURCE_DIR}/package.json
  COMMENT "Bundling the scripts of the page"
  VERBATIM)
target_sources(jobglass PRIVATE ${bundle})
# In front of what Emscripten optimizes: its optimizer drops the names of `const { a, b } = c` as unused.
target_link_options(jobglass PRIVATE "SHELL:--extern-pre-js ${bundle}"
  "SHELL:--pre-js ${PROJECT_SOURCE_DIR}/web/hooks.js")
set_property(TARGET jobglass APPEND PROPERTY LINK_DEPENDS ${bundle} ${PROJECT_SOURCE_DIR}/web/hooks.js)

target_link_options(jobglass PRIVATE
  -sENVIRONMENT=web -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=2147483648
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sGL_TRACK_ERRORS=0 -sGL_WORKAROUND_SAFARI_GETCONTEXT_BUG=0
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0 -sGL_POOL_TEMP_BUFFERS=0
  -sTEXTDECODER=2 -sMALLOC=emmalloc
  -sFETCH=1 -sFETCH_SUPPORT_INDEXEDDB=0 -sFILESYSTEM=0
  -sDYNAMIC_EXECUTION=0 -sSUPPORT_LONGJMP=0
  # Without the last of these, newer versions end the program when main() returns.
  "-sINCOMING_MODULE_JS_API=[instantiateWasm,onAbort,noExitRuntime]")
# Newer versions give 64 KB of stack unless told otherwise; deep documents need more.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
  target_link_options(jobglass PRIVATE -sTOTAL_STACK=2097152)
else()
  target_link_options(jobglass PRIVATE -sSTACK_SIZE=2097152)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_link_options(jobglass PRIVATE -Os -flto -sASSERTIONS=0 -Wl,-mllvm,-inline-threshold=0 -Wl,-mllvm,-inlinehint-threshold=0
    -sBINARYEN_EXTRA_PASSES=--converge,--one-caller-inline-max-function-size=1000 --emit-symbol-map)
  set(site ${PROJECT_SOURCE_DIR}/dist)
else()
  target_link_options(jobglass PRIVATE -sASSERTIONS=1)
  set(site ${PROJECT_BINARY_DIR}/site)
endif()

# The deployable site: everything relative, what the page loads under names with the hash of their content, and with
# what servers can send as it is to browsers that understand brotli or gzip.
set(pages icon.svg)
set(styles style.css plain.css print.css)
set(embedding embed.js embed.d.ts embed/index.html embed/example.js embed/example.css)
set(key_meanings ${PROJECT_SOURCE_DIR}/src/words/key_meanings.txt)
list(TRANSFORM embedding PREPEND ${PROJECT_SOURCE_DIR}/web/)
list(TRANSFORM pages PREPEND ${PROJECT_SOURCE_DIR}/web/)
list(TRANSFORM styles PREPEND ${PROJECT_SOURCE_DIR}/web/)
configure_file(web/index.html ${PROJECT_BINARY_DIR}/index.html @ONLY)
configure_file(LICENSE ${PROJECT_BINARY_DIR}/LICENSE.txt COPYONLY)
include(web/notices.cmake)
list(APPEND pages ${PROJECT_BINARY_DIR}/LICENSE.txt ${PROJECT_BINARY_DIR}/THIRD_PARTY_NOTICES.txt)
add_custom_command(
  OUTPUT ${site}/index.html
  COMMAND ${CMAKE_COMMAND} -DSITE=${site} -DPROGRAM=$<TARGET_FILE_DIR:jobglass> -DESBUILD=${esbuild}
    -DINDEX=${PROJECT_BINARY_DIR}/index.html "-DPAGES=${pages}" "-DSTYLES=${styles}" -DWEB=${PROJECT_SOURCE_DIR}/web -DVERSION=${PROJECT_VERSION}
    -DMEANINGS=${key_meanings} -P ${PROJECT_SOURCE_DIR}/web/assemble.cmake
  DEPENDS jobglass ${PROJECT_BINARY_DIR}/index.html ${pages} ${styles} ${embedding} ${key_meanings} ${PROJECT_SOURCE_DIR}/web/assemble.cmake
  COMMENT "Assembling ${site}"
  VERBATIM)
add_custom_target(site ALL DEPENDS ${site}/index.html)
install(DIRECTORY ${site}/ DESTINATION share/jobglass/site)
