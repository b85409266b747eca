// What isolation costs, which the program itself never goes without; started in turn with what it
// is compared to.
//
// isolation_probe here|apart FILE   extracts one document, its PDF read here or in a process apart
// isolation_probe all LIST OUT      what `uaparse batch --files-from LIST -o OUT` writes, of all
//                                   documents, read and written in this process alone
#include <fstream>
#include <iostream>
#include <string>

#include "uaparse/emit/emit.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/worker/worker.h"

namespace {

int read_one(const std::string& where, const std::string& path) {
  uaparse::Worker worker;
  const auto record =
      uaparse::load_file(path)
          .and_then([&](const uaparse::Input& input) {
            return where == "here" ? uaparse::read_document(input, {}) : worker.read(input, {});
          })
          .and_then([](const uaparse::Document& document) {
            return uaparse::extract_record(document, {}, uaparse::compiled_knowledge());
          });
  if (!record) {
    std::cerr << "isolation_probe: " << path << ": " << record.error().message << "\n";
    return 1;
  }
  return 0;
}

int read_all(const char* list, const char* output) {
  std::ifstream paths(list);
  std::ofstream out(output);
  uaparse::EmitOptions options;
  options.format = uaparse::Format::kNdjson;
  uaparse::Emitter emitter(out, options);
  emitter.begin();
  for (std::string path; std::getline(paths, path);) {
    emitter.write({path, uaparse::load_file(path).and_then([](const uaparse::Input& input) {
                     return uaparse::extract_record(input, {}, uaparse::compiled_knowledge());
                   })});
  }
  emitter.end();
  return out.flush() && paths.eof() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  if (mode == "all" && argc == 4) {
    return read_all(argv[2], argv[3]);
  }
  if ((mode == "here" || mode == "apart") && argc == 3) {
    return read_one(mode, argv[2]);
  }
  std::cerr << "usage: isolation_probe here|apart FILE\n"
               "       isolation_probe all LIST OUT\n";
  return 2;
}
