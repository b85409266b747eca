# What programs that link the library get: the archive, a few headers, and how to find them.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# The public headers; every other header is ours to change. They include no third party but
# tl::expected.
set(public_headers
  base/box.h
  base/date.h
  base/diagnostic.h
  base/result.h
  check/check_options.h
  emit/emit.h
  emit/sqlite_writer.h
  page/document.h
  page/word.h
  pipeline/explain.h
  pipeline/extract.h
  reader/reader.h
  record/evidence.h
  record/explanation.h
  record/record.h
  worker/limits.h
  worker/worker.h
)
foreach(header IN LISTS public_headers)
  get_filename_component(room ${header} DIRECTORY)
  install(FILES ${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/uaparse/${room})
endforeach()

install(TARGETS uaparse EXPORT uaparse ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/uaparse)
install(EXPORT uaparse NAMESPACE uaparse:: FILE uaparse-targets.cmake DESTINATION ${package_folder})
configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/uaparse-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/uaparse-config.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(
  ${CMAKE_CURRENT_BINARY_DIR}/uaparse-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/uaparse-config.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/uaparse-config-version.cmake
  DESTINATION ${package_folder})

set(sqlite_requirement "")
if(UAPARSE_SQLITE)
  set(sqlite_requirement ", sqlite3")
endif()
set(docx_requirement "")
if(UAPARSE_DOCX)
  set(docx_requirement ", libzip")
endif()
file(RELATIVE_PATH path_to_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(${PROJECT_SOURCE_DIR}/cmake/uaparse.pc.in ${CMAKE_CURRENT_BINARY_DIR}/uaparse.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/uaparse.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
