// Times the library in one process, step by step:
// stage_bench (baselines|stages) PDF_FOLDER TEXT_FOLDER [--benchmark_...]
//
// baselines:
//   <kind>/baseline    what no reader can do without: for a PDF Poppler's words with their fonts,
//                      for a text reading its bytes and their SHA-256. In a process of its own:
//                      the PDF reader keeps Poppler's tables, which would quicken bare Poppler too
//   pdf/baseline-kept  the same with the tables kept, as the PDF reader does
// stages:
//   <kind>/whole       load_file and extract_record, the knowledge warm
//   <kind>/read ... emit   one stage, on what the stages before it left in memory
//
// An iteration goes over all documents of the folder; items_per_second counts documents. What is to
// be compared is run interleaved (--benchmark_enable_random_interleaving), for machines are noisy.
#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include "uaparse/base/sha256.h"
#include "uaparse/emit/emit.h"
#include "uaparse/extract/record_builder.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/reader/document_list.h"
#include "uaparse/segment/segmenter.h"

namespace {

using uaparse::compiled_knowledge;

// One document after each stage. The later members point into the earlier ones.
struct Staged {
  uaparse::Input input;
  uaparse::Document document;
  std::vector<uaparse::Line> lines;
  uaparse::Segmentation segmentation;
  uaparse::Record record;
};
// Staged must not move once its lines are built.
using Corpus = std::vector<std::unique_ptr<Staged>>;
using Paths = std::vector<std::string>;

[[noreturn]] void give_up(const std::string& path, const std::string& why) {
  std::cerr << "stage_bench: " << path << ": " << why << "\n";
  std::exit(2);
}

template <class Value>
Value value_or_give_up(const std::string& path, uaparse::Result<Value> result) {
  if (!result) {
    give_up(path, result.error().message);
  }
  return *std::move(result);
}

std::unique_ptr<Staged> stage_document(const std::string& path) {
  auto staged = std::make_unique<Staged>();
  staged->input = value_or_give_up(path, uaparse::load_file(path));
  staged->document = value_or_give_up(path, uaparse::read_document(staged->input, {}));
  staged->lines = uaparse::build_lines(staged->document);
  auto segmentation = uaparse::segment(staged->lines, compiled_knowledge());
  if (!segmentation) {
    give_up(path, "is not an Urgent Action");
  }
  staged->segmentation = *std::move(segmentation);
  staged->record =
      uaparse::build_record(staged->document, staged->segmentation, compiled_knowledge());
  return staged;
}

Paths list_folder(const std::string& folder) {
  return value_or_give_up(folder, uaparse::list_documents(folder));
}

Corpus stage_folder(const std::string& folder) {
  Corpus corpus;
  for (const std::string& path : list_folder(folder)) {
    corpus.push_back(stage_document(path));
  }
  return corpus;
}

// The least that any reader built on Poppler does, from memory.
void read_words(const std::string& path) {
  const auto input = uaparse::load_file(path);
  const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(
      input->bytes.data(), static_cast<int>(input->bytes.size())));
  for (int i = 0; i < pdf->pages(); ++i) {
    const std::unique_ptr<poppler::page> page(pdf->create_page(i));
    benchmark::DoNotOptimize(page->text_list(poppler::page::text_list_include_font));
  }
}

void read_digest(const std::string& path) {
  const auto input = uaparse::load_file(path);
  benchmark::DoNotOptimize(uaparse::sha256_hex(input->bytes));
}

void extract_whole(const Staged& staged) {
  const auto input = uaparse::load_file(staged.input.path);
  benchmark::DoNotOptimize(uaparse::extract_record(*input, {}, compiled_knowledge()));
}

void emit_yaml(const Staged& staged) {
  std::ostringstream out;
  uaparse::Emitter emitter(out, {});
  emitter.begin();
  emitter.write({staged.input.path, staged.record});
  emitter.end();
  benchmark::DoNotOptimize(out.str());
}

// Documents are paths, or what is staged of them.
template <class Documents, class Work>
void register_loop(const std::string& name, const Documents& documents, const Work& work) {
  benchmark::RegisterBenchmark(name.c_str(), [&documents, work](benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
      for (const auto& document : documents) {
        work(document);
      }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(documents.size()));
  })->Unit(benchmark::kMillisecond);
}

template <class Work>
void register_work(const std::string& name, const Corpus& corpus, const Work& work) {
  register_loop(name, corpus, [work](const auto& staged) { work(*staged); });
}

void register_stages(const std::string& kind, const Corpus& corpus) {
  register_work(kind + "/whole", corpus, extract_whole);
  register_work(kind + "/read", corpus, [](const Staged& staged) {
    benchmark::DoNotOptimize(uaparse::read_document(staged.input, {}));
  });
  register_work(kind + "/layout", corpus, [](const Staged& staged) {
    benchmark::DoNotOptimize(uaparse::build_lines(staged.document));
  });
  register_work(kind + "/segment", corpus, [](const Staged& staged) {
    benchmark::DoNotOptimize(uaparse::segment(staged.lines, compiled_knowledge()));
  });
  register_work(kind + "/extract", corpus, [](const Staged& staged) {
    benchmark::DoNotOptimize(
        uaparse::build_record(staged.document, staged.segmentation, compiled_knowledge()));
  });
  register_work(kind + "/emit", corpus, emit_yaml);
}

void run_baselines(const std::string& pdf_folder, const std::string& text_folder) {
  const Paths pdfs = list_folder(pdf_folder);
  const Paths texts = list_folder(text_folder);
  register_loop("pdf/baseline", pdfs, read_words);
  register_loop("text/baseline", texts, read_digest);
  benchmark::RunSpecifiedBenchmarks();
}

void run_stages(const std::string& pdf_folder, const std::string& text_folder) {
  const Corpus pdfs = stage_folder(pdf_folder);
  const Corpus texts = stage_folder(text_folder);
  const Paths pdf_paths = list_folder(pdf_folder);
  register_loop("pdf/baseline-kept", pdf_paths, read_words);
  register_stages("pdf", pdfs);
  register_stages("text", texts);
  benchmark::RunSpecifiedBenchmarks();
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  const std::string mode = argc == 4 ? argv[1] : "";
  if (mode != "baselines" && mode != "stages") {
    std::cerr << "usage: stage_bench (baselines|stages) PDF_FOLDER TEXT_FOLDER [--benchmark_...]\n";
    return 2;
  }
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  (mode == "baselines" ? run_baselines : run_stages)(argv[2], argv[3]);
  return 0;
}
