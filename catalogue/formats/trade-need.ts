/** The centre's need that every sheet of a list of trades serves: choosing one's orientation. The built-in mapping rule of ROME, ESCO and Onisep. */
export const TRADE_NEED = 'orientation'
