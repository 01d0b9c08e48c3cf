// Runs before the first paint, so that a reader who chose 长辈版 never sees the other version flash.
(function () {
  var root = document.documentElement;
  root.classList.add('has-script');
  try {
    if (localStorage.getItem('youlin-mode') === 'elder') root.setAttribute('data-mode', 'elder');
  } catch {
    // Storage can be forbidden; the page then simply starts in the ordinary version.
  }
})();
