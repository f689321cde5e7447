// Finds clauses and definitions that hold every word of the search, titles first.
(function () {
  const root = document.body.dataset.root;
  const field = document.getElementById("search");
  const found = document.getElementById("found");
  const most = 40;

  function rank(entry, words) {
    const title = entry[1].toLowerCase();
    return words.filter(function (word) { return title.includes(word); }).length;
  }

  function show() {
    const words = field.value.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
    found.replaceChildren();
    found.hidden = words.length === 0;
    if (found.hidden) {
      return;
    }
    const hits = catalogue.filter(function (entry) {
      return words.every(function (word) { return (" " + entry[3]).includes(" " + word); });
    });
    hits.sort(function (a, b) { return rank(b, words) - rank(a, words); });
    hits.slice(0, most).forEach(function (entry) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + entry[0];
      link.textContent = entry[1];
      item.append(link, ": " + entry[2]);
      found.append(item);
    });
    const rest = document.createElement("li");
    rest.className = "quiet";
    rest.textContent = hits.length === 0 ? "Nothing found." : hits.length > most ? hits.length - most + " more; add a word." : "";
    if (rest.textContent) {
      found.append(rest);
    }
  }

  field.addEventListener("input", show);
})();
