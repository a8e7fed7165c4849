"""Occupations, skills and places: look-up by free Dutch text, relatedness, distance and travel time.

Public: `load`, `Vocabulary`, `Concept`, `Concepts`, `Hit`, `Places`, `PlaceHit`.
"""

from wsp_desk.vocabulary.concepts import KIND, Concept, Concepts, Hit
from wsp_desk.vocabulary.place_names import PlaceHit
from wsp_desk.vocabulary.places import Places
from wsp_desk.vocabulary.vocabulary import Vocabulary, load

__all__ = ["KIND", "Concept", "Concepts", "Hit", "PlaceHit", "Places", "Vocabulary", "load"]
