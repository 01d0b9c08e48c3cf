(function (root) {
  root.className = 'has-script';
  try {
    if (localStorage.getItem('youlin-mode') === 'elder') root.setAttribute('data-mode', 'elder');
    var choices = String(localStorage.getItem('youlin-reading')).split('&');
    choices.forEach(function (choice) {
      var parts = choice.split('=');
      if (parts[1]) root.setAttribute('data-' + parts[0], parts[1]);
    });
  } catch (forbidden) {
    void forbidden;
  }
})(document.documentElement);
