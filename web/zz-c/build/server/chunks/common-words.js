import { t as page } from "./state.js";
import { t as translator } from "./translator.js";
// web/src/lib/common-words.ts
/**
* The words that belong to no room ("Vorige", "Let op"), in the language of the page. For use inside components:
* `const word = $derived(commonWords());`
*/
var commonWords = () => translator(page.data.common, page.data.language);
export { commonWords as t };

//# sourceMappingURL=common-words.js.map