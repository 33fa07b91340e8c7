(() => {
  "use strict";
  const said = document.getElementById("said");
  let quiet = 0;

  // A page opened from a phone's storage may not have the newer way.
  const copyTheOldWay = (text) => {
    const box = document.createElement("textarea");
    box.value = text;
    box.readOnly = true;
    box.className = "offscreen";
    document.body.append(box);
    box.select();
    box.setSelectionRange(0, text.length);
    let done = false;
    try {
      done = document.execCommand("copy");
    } catch (error) {
      done = false;
    }
    box.remove();
    return done;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      return copyTheOldWay(text);
    }
  };

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = button.dataset.copy;
      const done = await copy(text);
      button.focus();
      said.textContent = done ? said.dataset.done.replace("{text}", () => text) : said.dataset.failed;
      said.className = done ? "shown" : "shown failed";
      clearTimeout(quiet);
      quiet = setTimeout(() => { said.className = ""; }, 4000);
    });
  }
})();
