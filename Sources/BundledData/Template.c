// What `reseau nouveau` writes: the files of Data/modele, and the description of the format.
// A new file is one line in each of the two lists; a test compares them with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "BundledData.h"

static const uint8_t modele_lisez_moi[] = {
#embed "../../Data/modele/LISEZ-MOI.md"
};
static const uint8_t modele_acteurs[] = {
#embed "../../Data/modele/acteurs.json"
};
static const uint8_t modele_axes[] = {
#embed "../../Data/modele/axes.json"
};
static const uint8_t modele_cadres[] = {
#embed "../../Data/modele/cadres.json"
};
static const uint8_t modele_contacts[] = {
#embed "../../Data/modele/contacts.json"
};
static const uint8_t modele_dispositifs[] = {
#embed "../../Data/modele/dispositifs.json"
};
static const uint8_t modele_faits[] = {
#embed "../../Data/modele/faits.json"
};
static const uint8_t modele_glossaire[] = {
#embed "../../Data/modele/glossaire.json"
};
static const uint8_t modele_liens[] = {
#embed "../../Data/modele/liens.json"
};
static const uint8_t modele_parcours[] = {
#embed "../../Data/modele/parcours.json"
};
static const uint8_t modele_publics[] = {
#embed "../../Data/modele/publics.json"
};
static const uint8_t modele_questions[] = {
#embed "../../Data/modele/questions.json"
};
static const uint8_t modele_ressources[] = {
#embed "../../Data/modele/ressources.json"
};
static const uint8_t modele_situations[] = {
#embed "../../Data/modele/situations.json"
};
static const uint8_t modele_sources[] = {
#embed "../../Data/modele/sources.json"
};
static const uint8_t modele_territoire[] = {
#embed "../../Data/modele/territoire.json"
};
static const uint8_t schema[] = {
#embed "../../Data/reseau.schema.json"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes, 0}

static const bundled_file files[] = {
    FILE_OF("LISEZ-MOI.md", modele_lisez_moi),
    FILE_OF("acteurs.json", modele_acteurs),
    FILE_OF("axes.json", modele_axes),
    FILE_OF("cadres.json", modele_cadres),
    FILE_OF("contacts.json", modele_contacts),
    FILE_OF("dispositifs.json", modele_dispositifs),
    FILE_OF("faits.json", modele_faits),
    FILE_OF("glossaire.json", modele_glossaire),
    FILE_OF("liens.json", modele_liens),
    FILE_OF("parcours.json", modele_parcours),
    FILE_OF("publics.json", modele_publics),
    FILE_OF("questions.json", modele_questions),
    FILE_OF("ressources.json", modele_ressources),
    FILE_OF("situations.json", modele_situations),
    FILE_OF("sources.json", modele_sources),
    FILE_OF("territoire.json", modele_territoire),
    FILE_OF("reseau.schema.json", schema),
};

int template_count(void) { return (int)(sizeof files / sizeof files[0]); }

bundled_file template_get(int index) { return files[index]; }
