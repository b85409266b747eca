# cmake -DROOT=… -P check_format.cmake: fails where a source is not as .clang-format wants it.
# Version 14 first: other versions break lines elsewhere. Files are listed when the test runs, so
# that a new one cannot be missed.
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
if(NOT CLANG_FORMAT)
  message(FATAL_ERROR "clang-format is not installed (Debian: apt-get install clang-format)")
endif()

foreach(top IN ITEMS lib cmd test)
  file(GLOB_RECURSE found ${ROOT}/${top}/*.h ${ROOT}/${top}/*.cpp)
  list(APPEND sources ${found})
endforeach()

execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${sources} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "Not as .clang-format wants it. ./dev format mends that.")
endif()
