(function (root) {
  root.className = 'has-script';
  try {
    var kept = localStorage;
    if (kept.getItem('youlin-mode') === 'elder') root.setAttribute('data-mode', 'elder');
    if (kept.getItem('youlin-home')) root.setAttribute('data-home', '');
    if (String(kept.getItem('youlin-visits')).indexOf('"' + location.pathname + '"') > 0)
      root.setAttribute('data-visited', '');
    var choices = String(kept.getItem('youlin-reading')).split('&');
    choices.forEach(function (choice) {
      var at = choice.indexOf('=');
      if (at > 0) root.setAttribute('data-' + choice.slice(0, at), choice.slice(at + 1));
    });
  } catch (forbidden) {
    return forbidden;
  }
})(document.documentElement);
