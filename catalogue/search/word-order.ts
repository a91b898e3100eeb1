/** Neighbouring places answered by the same terms are one: "Agent / Agente d'entretien". */
export const collapsed = (positions: readonly (readonly number[])[]): (readonly number[])[] =>
  positions.filter((terms, i) => i === 0 || terms.join() !== positions[i - 1]?.join())
