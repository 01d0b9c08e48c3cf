(function (root) {
  root.className = 'has-script';
  try {
    if (localStorage.getItem('youlin-mode') === 'elder') root.setAttribute('data-mode', 'elder');
  } catch {
    // Forbidden
  }
})(document.documentElement);
