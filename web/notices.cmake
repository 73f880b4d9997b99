# The licences of what the page is made of. Emscripten's own distribution has those of its parts as files, Debian's
# package in its copyright file.
set(emscripten ${EMSCRIPTEN_ROOT_PATH})
set(debian_copyright /usr/share/doc/emscripten/copyright)

if(EXISTS ${emscripten}/LICENSE OR NOT EXISTS ${debian_copyright})
  read_licence(emscripten_text emscripten ${emscripten}/LICENSE /usr/share/licenses/emscripten/LICENSE*)
  read_licence(llvm_text llvm ${emscripten}/system/lib/libcxx/LICENSE.TXT)
else()
  read_paragraph(authors ${debian_copyright} "Files:\n *\n")
  read_paragraph(expat ${debian_copyright} "License: Expat\n ")
  set(emscripten_text "${authors}\n\n${expat}")
  foreach(library libcxx libcxxabi compiler-rt)
    read_paragraph(text ${debian_copyright} "Files:\n system/lib/${library}/*\n")
    string(APPEND llvm_text "${text}\n\n")
  endforeach()
  read_licence(text apache /usr/share/common-licenses/Apache-2.0)
  string(APPEND llvm_text "${text}")
endif()
read_licence(musl_text musl ${emscripten}/system/lib/libc/musl/COPYRIGHT)

read_licence_of_pin(text imgui)
add_notice("Dear ImGui ${VERSION_OF_imgui}, with stb libraries" "MIT" "${text}")
add_common_notices()
add_notice("Emscripten's runtime ${EMSCRIPTEN_VERSION}" "MIT or NCSA" "${emscripten_text}")
add_notice("musl, as Emscripten ${EMSCRIPTEN_VERSION} contains it" "MIT" "${musl_text}")
add_notice("libc++, libc++abi and compiler-rt, as Emscripten ${EMSCRIPTEN_VERSION} contains them"
  "Apache 2.0 with LLVM exceptions" "${llvm_text}")
add_notice("dlmalloc, as Emscripten ${EMSCRIPTEN_VERSION} contains it" "public domain"
  "Written by Doug Lea and released to the public domain, as explained at\nhttp://creativecommons.org/publicdomain/zero/1.0/")
write_notices(ignored ${PROJECT_BINARY_DIR}/THIRD_PARTY_NOTICES.txt "the page")
