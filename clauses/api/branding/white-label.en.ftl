1. *No attribution.* ${second} may show Output under its own name alone, and shall not name ${first} as its source without consent, except where Applicable Law or the owner of the data requires it. {#line}
1. *No mark license.* Neither party receives a right to a name, logo or other mark of the other. {#mark}
1. *No false origin.* ${second} shall not state that it has made or verified Output. If ${first} sends a notice of a false statement, ${second} shall correct it within ${api.branding.correct}. {#quality}
