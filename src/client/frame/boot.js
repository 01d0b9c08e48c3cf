(function (root) {
  root.className = 'has-script';
  try {
    if (localStorage.getItem('youlin-mode') === 'elder') root.setAttribute('data-mode', 'elder');
    if (localStorage.getItem('youlin-home')) root.setAttribute('data-home', '');
    if (String(localStorage.getItem('youlin-visits')).indexOf('"' + location.pathname + '"') > 0)
      root.setAttribute('data-visited', '');
    var choices = String(localStorage.getItem('youlin-reading')).split('&');
    choices.forEach(function (choice) {
      var at = choice.indexOf('=');
      if (at > 0) root.setAttribute('data-' + choice.slice(0, at), choice.slice(at + 1));
    });
  } catch (forbidden) {
    return forbidden;
  }
})(document.documentElement);
