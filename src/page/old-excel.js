/*
 * Tells an officer whose Excel is too old for the pane, which would stay blank. Plain ES5, as Excel 2016 and 2019 show the
 * pane in the web view of Internet Explorer 11.
 */
(function () {
  var isNewEnough = typeof Promise === "function" && typeof Object.hasOwn === "function";
  if (!isNewEnough) document.getElementById("too-old").removeAttribute("hidden");
})();
