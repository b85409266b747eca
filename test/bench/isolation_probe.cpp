// Extracts one document, its PDF read here or in a process apart: what run_bench.py starts in turn
// to tell what isolation costs, which the program itself never goes without.
#include <iostream>
#include <string>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/worker/worker.h"

int main(int argc, char** argv) {
  const std::string where = argc == 3 ? argv[1] : "";
  if (where != "here" && where != "apart") {
    std::cerr << "usage: isolation_probe here|apart FILE\n";
    return 2;
  }
  uaparse::Worker worker;
  const auto record =
      uaparse::load_file(argv[2])
          .and_then([&](const uaparse::Input& input) {
            return where == "here" ? uaparse::read_document(input, {}) : worker.read(input, {});
          })
          .and_then([](const uaparse::Document& document) {
            return uaparse::extract_record(document, {}, uaparse::compiled_knowledge());
          });
  if (!record) {
    std::cerr << "isolation_probe: " << argv[2] << ": " << record.error().message << "\n";
    return 1;
  }
  return 0;
}
