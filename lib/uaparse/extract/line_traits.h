// What a line of an address block looks like: an office, a person, an institution, a place.
//
// Judged by its words alone, with the lists of the lexicon. A line may look like several things;
// who reads a block decides by its place in it.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

struct LineTraits {
  bool is_office = false;               // Minister of Justice
  bool is_institution = false;          // Ministry of Justice
  bool names_organization = false;      // Human Rights Centre of Belu
  bool describes_organization = false;  // Human rights organization
  bool is_person = false;               // has the shape of a name, with or without honorific
  bool has_honorific = false;           // begins with one
  bool is_honorific_only = false;       // His Excellency
  bool is_place = false;                // a street, a building, a box, a number
  bool has_digit = false;
  bool is_country = false;
  bool is_city = false;       // a capital city
  bool begins_small = false;  // with a small letter or a function word: goes on from the line above
  bool begins_with_particle = false;  // "da Costa": goes on with a name
  bool ends_open = false;             // with a function word, comma or hyphen: goes on below
  bool ends_definite = false;         // "... of the Prisons": a noun may be to come ("Department")
  bool is_office_vocabulary = false;  // nothing but words that stand in the names of offices
  std::size_t words = 0;
};

LineTraits read_traits(const Context& context, const Span& span);

}  // namespace uaparse
