# The sources of others that Jobglass is built with: the pinned ones, or installed headers of the same version.
option(JOBGLASS_SYSTEM_PACKAGES "Use installed headers of the pinned versions, found through CMAKE_PREFIX_PATH" OFF)
set(JOBGLASS_DEPENDENCIES ${PROJECT_SOURCE_DIR}/build/dependencies CACHE PATH "Folder of the pinned sources")
set(dependencies ${JOBGLASS_DEPENDENCIES})
if(NOT EXISTS ${dependencies}/imgui)
  message(FATAL_ERROR "The pinned sources are missing: run scripts/fetch_dependencies first.")
endif()

# VERSION_OF_NAME for each pin.
set(pins_file ${PROJECT_SOURCE_DIR}/scripts/dependencies.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${pins_file})
file(STRINGS ${pins_file} pins REGEX "^[^#]")
foreach(pin ${pins})
  string(REGEX MATCH "^([^ ]+) ([^ ]+)" ignored "${pin}")
  set(VERSION_OF_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
endforeach()

# What a header says of its version in its first macros: MAJOR, MINOR and PATCH.
function(version_in out header)
  file(STRINGS ${header} lines REGEX "define [A-Z0-9_]+_VERSION_(MAJOR|MINOR|PATCH) ")
  list(TRANSFORM lines REPLACE ".*_(MAJOR|MINOR|PATCH) +([0-9]+).*" "\\2")
  list(JOIN lines "." version)
  set(${out} ${version} PARENT_SCOPE)
endfunction()

# add_headers(TARGET PIN FOLDER VERSION-HEADER): headers without sources. Installed ones are copied out of their
# folder, since /usr/include holds what no other compiler than the system's may see.
function(add_headers target pin folder header)
  set(include ${dependencies}/${pin}/${folder})
  if(JOBGLASS_SYSTEM_PACKAGES)
    find_path(${target}_INCLUDE_DIR ${header} NO_CMAKE_FIND_ROOT_PATH)
    if(${target}_INCLUDE_DIR)
      version_in(installed ${${target}_INCLUDE_DIR}/${header})
    endif()
    if("${installed}" STREQUAL "${VERSION_OF_${pin}}")
      get_filename_component(top ${header} DIRECTORY)
      set(include ${PROJECT_BINARY_DIR}/system/${target})
      file(COPY ${${target}_INCLUDE_DIR}/${top} DESTINATION ${include})
    else()
      message(STATUS "No installed ${pin} ${VERSION_OF_${pin}}: the pinned source is used")
    endif()
  endif()
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${include})
endfunction()
add_headers(nlohmann_json nlohmann-json single_include nlohmann/json.hpp)
add_headers(expected expected include tl/expected.hpp)
add_headers(cli11 cli11 include CLI/Version.hpp)
add_headers(doctest doctest . doctest/doctest.h)

# Compiled with our own configuration, so never an installed one.
add_library(imgui STATIC
  ${dependencies}/imgui/imgui.cpp ${dependencies}/imgui/imgui_draw.cpp
  ${dependencies}/imgui/imgui_tables.cpp ${dependencies}/imgui/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${dependencies}/imgui)
target_include_directories(imgui PUBLIC src)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="toolkit/imgui_config.h")
# Nobody steps through it, and the tests draw thousands of frames.
target_compile_options(imgui PRIVATE $<$<CONFIG:Debug>:-O2>)
