/*
 * Trusted Types for the library, which sets the addresses of its scripts as text: own site and Microsoft's, nothing else.
 * What is not an address of a script (HTML, code) is refused by having no rule. Plain ES5: it runs before anything else.
 */
(function () {
  if (!window.trustedTypes) return;
  var officeJs = "https://appsforoffice.microsoft.com/";
  window.trustedTypes.createPolicy("default", {
    createScriptURL: function (address) {
      var url = new URL(address, document.baseURI).href;
      var own = location.origin + "/";
      if (url.indexOf(own) === 0 || url.indexOf(officeJs) === 0) return url;
      throw new TypeError("A script from elsewhere is refused: " + url);
    },
  });
})();
