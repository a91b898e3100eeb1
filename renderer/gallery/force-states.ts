/** What the style sheets say of a touch and of the focus, said of a class too, so that a sheet of samples can show both at once. */
const FORCED = [
  [/:active/g, '.is-pressed'],
  [/:focus-visible/g, '.is-focused'],
] as const

/** Adds to every style sheet of the page the rules for forced states. Once per page. */
export function forceStates(): void {
  for (const sheet of document.styleSheets) force(sheet)
}

function force(group: CSSStyleSheet | CSSGroupingRule): void {
  for (let index = group.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = group.cssRules[index]
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) force(rule)
    if (!(rule instanceof CSSStyleRule)) continue
    for (const [pseudo, name] of FORCED) {
      const selector = rule.selectorText.replace(pseudo, name)
      // Just behind the rule it is made of: what came later still wins.
      if (selector !== rule.selectorText) group.insertRule(`${selector} { ${rule.style.cssText} }`, index + 1)
    }
  }
}
