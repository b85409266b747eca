# The knowledge files become C++ tables before the library is compiled. Included, not a subdirectory:
# a generated source is known only to targets of the same directory.
add_executable(embed_knowledge
  knowledge/embed_knowledge.cpp
  knowledge/display_names.cpp
  knowledge/file_reader.cpp
  knowledge/knowledge_digest.cpp
  knowledge/knowledge_loader.cpp
  knowledge/lexicon_reader.cpp
  knowledge/pattern.cpp
  knowledge/spelling.cpp
  knowledge/value_patterns.cpp
  knowledge/vocabulary.cpp
  base/nearest_name.cpp
  base/sha256.cpp
  base/text.cpp
)
target_compile_features(embed_knowledge PRIVATE cxx_std_20)
target_include_directories(embed_knowledge PRIVATE ${PROJECT_SOURCE_DIR}/lib)
target_link_libraries(embed_knowledge PRIVATE
  uaparse_warnings PkgConfig::RE2 PkgConfig::NETTLE ICU::uc yaml-cpp tl::expected)

# A glob of data, not of sources: adding a knowledge file is enough.
file(GLOB_RECURSE knowledge_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/knowledge/data/*.yaml)
set(compiled_knowledge ${CMAKE_CURRENT_BINARY_DIR}/compiled_knowledge.cpp)
add_custom_command(
  OUTPUT ${compiled_knowledge}
  COMMAND embed_knowledge ${CMAKE_CURRENT_SOURCE_DIR}/knowledge/data ${compiled_knowledge}
  DEPENDS embed_knowledge ${knowledge_files}
  COMMENT "Compiling the knowledge files"
  VERBATIM)
target_sources(uaparse PRIVATE ${compiled_knowledge})
