# Every third party in one place; the reason for each is in the table of README.md.
find_package(PkgConfig REQUIRED)
pkg_check_modules(POPPLER_CPP REQUIRED IMPORTED_TARGET poppler-cpp>=22.12)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(NETTLE REQUIRED IMPORTED_TARGET nettle)
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml>=1.11)
pkg_check_modules(SQLITE IMPORTED_TARGET sqlite3>=3.40)
pkg_check_modules(ZIP IMPORTED_TARGET libzip>=1.7)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 2.1 REQUIRED)

# Asked while uaparse is built, for the lengths of telephone numbers; nothing loads it afterwards.
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(PhoneNumber::phonenumber UNKNOWN IMPORTED)
set_target_properties(PhoneNumber::phonenumber PROPERTIES
  IMPORTED_LOCATION ${PHONENUMBER_LIBRARY}
  INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${PHONENUMBER_INCLUDE}
  INTERFACE_INCLUDE_DIRECTORIES ${PHONENUMBER_INCLUDE})

# Optional parts: on where their library is found; asked for without it, they are an error.
if(SQLITE_FOUND)
  set(sqlite_is_there ON)
else()
  set(sqlite_is_there OFF)
endif()
option(UAPARSE_SQLITE "Write SQLite archives" ${sqlite_is_there})
if(UAPARSE_SQLITE AND NOT SQLITE_FOUND)
  message(FATAL_ERROR "UAPARSE_SQLITE needs SQLite 3.40 (Debian: apt-get install libsqlite3-dev)")
endif()

if(ZIP_FOUND)
  set(docx_is_there ON)
else()
  set(docx_is_there OFF)
endif()
option(UAPARSE_DOCX "Read DOCX documents" ${docx_is_there})
if(UAPARSE_DOCX AND NOT ZIP_FOUND)
  message(FATAL_ERROR "UAPARSE_DOCX needs libzip 1.7 (Debian: apt-get install libzip-dev)")
endif()

# The program's own memory; a sanitizer brings its own. The library leaves that to its users.
find_package(mimalloc 2 QUIET)
if(mimalloc_FOUND AND NOT UAPARSE_SANITIZE AND NOT UAPARSE_FUZZ)
  set(mimalloc_is_fit ON)
else()
  set(mimalloc_is_fit OFF)
endif()
option(UAPARSE_MIMALLOC "Let the program take its memory from mimalloc" ${mimalloc_is_fit})
if(UAPARSE_MIMALLOC AND NOT mimalloc_FOUND)
  message(FATAL_ERROR "UAPARSE_MIMALLOC needs mimalloc 2 (Debian: apt-get install libmimalloc-dev)")
endif()
