// The files of Data/, compiled in with #embed (C23), so that the program needs no file at run time.
// A new file is one line in each of the two lists; a test compares them with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "BundledData.h"

static const uint8_t reseau[] = {
#embed "../../Data/reseau.json"
};
static const uint8_t acteurs[] = {
#embed "../../Data/acteurs.json"
};
static const uint8_t leviers[] = {
#embed "../../Data/leviers.json"
};
static const uint8_t cadres[] = {
#embed "../../Data/cadres.json"
};
static const uint8_t axes[] = {
#embed "../../Data/axes.json"
};
static const uint8_t dispositifs[] = {
#embed "../../Data/dispositifs.json"
};
static const uint8_t publics[] = {
#embed "../../Data/publics.json"
};
static const uint8_t ressources[] = {
#embed "../../Data/ressources.json"
};
static const uint8_t autres[] = {
#embed "../../Data/autres.json"
};
static const uint8_t complements[] = {
#embed "../../Data/complements.json"
};
static const uint8_t liens[] = {
#embed "../../Data/liens.json"
};
static const uint8_t sources[] = {
#embed "../../Data/sources.json"
};
static const uint8_t faits[] = {
#embed "../../Data/faits.json"
};
static const uint8_t synonymes[] = {
#embed "../../Data/synonymes.json"
};
static const uint8_t glossaire[] = {
#embed "../../Data/glossaire.json"
};
static const uint8_t chiffres[] = {
#embed "../../Data/chiffres.json"
};
static const uint8_t sites[] = {
#embed "../../Data/sites.json"
};
static const uint8_t avertissements[] = {
#embed "../../Data/avertissements.json"
};
static const uint8_t contacts[] = {
#embed "../../Data/contacts.json"
};
static const uint8_t sources_annuaire[] = {
#embed "../../Data/sources-annuaire.json"
};
static const uint8_t lieux[] = {
#embed "../../Data/lieux.json"
};
static const uint8_t territoire[] = {
#embed "../../Data/territoire.json"
};
static const uint8_t geographie[] = {
#embed "../../Data/geographie.json"
};

static const uint8_t situations[] = {
#embed "../../Data/situations.json"
};
static const uint8_t parcours[] = {
#embed "../../Data/parcours.json"
};
static const uint8_t questions[] = {
#embed "../../Data/questions.json"
};

#define CORE(id) {#id ".json", id, sizeof id, 1}
#define DETAILS(id) {#id ".json", id, sizeof id, 2}
#define PLACES(id) {#id ".json", id, sizeof id, 3}
#define LEARNING(id) {#id ".json", id, sizeof id, 4}

static const bundled_file files[] = {
  CORE(reseau),      CORE(acteurs),       CORE(leviers),    CORE(cadres),      CORE(axes),     CORE(dispositifs),
  CORE(publics),     CORE(ressources),    CORE(autres),     CORE(complements), CORE(liens),    DETAILS(sources),
  DETAILS(faits),    DETAILS(synonymes),  DETAILS(glossaire), DETAILS(chiffres), DETAILS(sites), DETAILS(avertissements),
  DETAILS(contacts), {"sources-annuaire.json", sources_annuaire, sizeof sources_annuaire, 2},
  PLACES(territoire), PLACES(geographie), PLACES(lieux),
  LEARNING(situations), LEARNING(parcours), LEARNING(questions),
};

int bundled_count(void) { return (int)(sizeof files / sizeof files[0]); }

bundled_file bundled_get(int index) { return files[index]; }
