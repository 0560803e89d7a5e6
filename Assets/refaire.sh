#!/bin/sh
# Draws the pictures of the README again, with the program itself. A test compares them with what it draws now.
set -eu
cd "$(dirname "$0")/.."
swift build
reseau() { "$(swift build --show-bin-path)/reseau" "$@"; }

reseau photo --taille 120x35 --touches "Bas Bas" --format svg > Assets/accueil.svg
reseau exporter carte CAF --format svg > Assets/carte-caf.svg
reseau exporter matrice --format svg > Assets/matrice.svg
reseau carte-territoire --format svg > Assets/territoire.svg
