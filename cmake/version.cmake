# One version, that of project() in CMakeLists.txt. C++ has it as base::kVersion; package.json and CHANGELOG.md
# name it too, and must agree.
configure_file(${PROJECT_SOURCE_DIR}/src/base/version.h.in ${PROJECT_BINARY_DIR}/generated/base/version.h @ONLY)

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/package.json ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
file(READ ${PROJECT_SOURCE_DIR}/package.json package)
string(JSON package_version GET "${package}" version)
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog_versions REGEX "^## ")
list(GET changelog_versions 0 changelog_version)
string(REGEX REPLACE "^## ([^ ]+).*" "\\1" changelog_version "${changelog_version}")

foreach(file package changelog)
  if(NOT ${file}_version STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "Jobglass is ${PROJECT_VERSION} in CMakeLists.txt, but ${${file}_version} in its ${file}.")
  endif()
endforeach()
