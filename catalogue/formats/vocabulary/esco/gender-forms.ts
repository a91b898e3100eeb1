/**
 * The two forms of a name that gives both genders whole, "directeur technique/directrice technique": they have as many words.
 * Nothing where one side only hints ("chargé/e de mission") or more than two names stand.
 */
export function genderForms(label: string): readonly string[] {
  const forms = label.split('/').map(form => form.trim())
  const [first, second] = forms.map(form => form.split(/\s+/).length)
  const isWhole = forms.length === 2 && first === second && forms.every(form => form.length > 2)
  return isWhole ? forms : []
}
