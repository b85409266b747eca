# The country codes of telephones become C++ tables before the library is compiled: libphonenumber is
# asked here, and the program does not load it. Included, not a subdirectory, as the knowledge is.
add_executable(embed_calling_codes check/embed_calling_codes.cpp)
target_compile_features(embed_calling_codes PRIVATE cxx_std_20)
target_link_libraries(embed_calling_codes PRIVATE uaparse_warnings PhoneNumber::phonenumber)

set(calling_code_tables ${CMAKE_CURRENT_BINARY_DIR}/calling_code_tables.cpp)
add_custom_command(
  OUTPUT ${calling_code_tables}
  COMMAND embed_calling_codes ${calling_code_tables}
  DEPENDS embed_calling_codes
  COMMENT "Compiling the country codes of telephones"
  VERBATIM)
target_sources(uaparse PRIVATE ${calling_code_tables})
