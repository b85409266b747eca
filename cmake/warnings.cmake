# Warnings and sanitizers are asked for by name, so that no flag leaks to those who link the library.
add_library(uaparse_warnings INTERFACE)
target_compile_options(uaparse_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  # g++ 12 sees overlaps in the concatenation of strings that are not there (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

if(UAPARSE_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    message(FATAL_ERROR "UAPARSE_FUZZ needs clang, which brings libFuzzer (use the preset: fuzz)")
  endif()
  # The coverage that guides the fuzzer; its main() is linked by the targets alone (test/fuzz).
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(UAPARSE_SANITIZE OR UAPARSE_FUZZ)
  # Everywhere, not per target: a program is sound only when all of its objects carry them.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
