import { z } from 'zod'
import type { JobOffer } from './job-offer.ts'

/** A value that schema.org allows as a text, a number, or several of them. */
const text = z.preprocess(
  value => (Array.isArray(value) ? value[0] : value),
  z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
)
const texts = z
  .preprocess(value => (Array.isArray(value) ? value : [value]), z.array(text))
  .transform(list => list.filter(one => one !== undefined).join(', '))

/** A thing with a name, or its name alone. */
const named = z.preprocess(
  value => (typeof value === 'string' ? { name: value } : Array.isArray(value) ? value[0] : value),
  z.object({ name: text, value: text }).optional().catch(undefined),
)

const address = z.preprocess(
  value => (typeof value === 'string' ? { addressLocality: value } : value),
  z.object({ addressLocality: text, postalCode: text, addressRegion: text }).optional().catch(undefined),
)
const place = z.preprocess(value => (Array.isArray(value) ? value[0] : value), z.object({ address }).optional().catch(undefined))

const salary = z.preprocess(
  value => (typeof value === 'number' || typeof value === 'string' ? { value } : value),
  z
    .object({
      currency: text,
      value: z.preprocess(
        value => (typeof value === 'object' && value !== null ? value : { value }),
        z.object({ value: text, minValue: text, maxValue: text, unitText: text }),
      ),
    })
    .optional()
    .catch(undefined),
)

/** schema.org JobPosting, as far as it is read. What has another form than schema.org's is left out. */
const posting = z.object({
  title: text,
  name: text,
  description: text,
  identifier: named,
  url: text,
  datePosted: text,
  validThrough: text,
  hiringOrganization: named,
  jobLocation: place,
  employmentType: texts,
  workHours: text,
  experienceRequirements: named,
  educationRequirements: named,
  baseSalary: salary,
  inLanguage: text,
})

/** The names of schema.org's employment types in French; another value stands as it is. */
const TYPES: Readonly<Record<string, string>> = {
  FULL_TIME: 'Temps plein',
  PART_TIME: 'Temps partiel',
  CONTRACTOR: 'Prestation',
  TEMPORARY: 'Durée limitée',
  INTERN: 'Stage',
  VOLUNTEER: 'Bénévolat',
  PER_DIEM: 'À la journée',
}

/** True for an object that says it is a JobPosting. */
export const isPosting = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '@type' in value && [value['@type']].flat().includes('JobPosting')

/** What a JobPosting says (https://schema.org/JobPosting); undefined for what is no object. */
export function readPosting(value: unknown): JobOffer | undefined {
  const read = posting.safeParse(value)
  if (!read.success) return undefined
  const { data } = read
  const where = data.jobLocation?.address
  const region = where?.addressLocality ?? where?.addressRegion
  return {
    key: data.identifier?.value ?? data.identifier?.name ?? data.url,
    title: data.title ?? data.name,
    description: data.description,
    employer: data.hiringOrganization?.name,
    posted: data.datePosted,
    until: data.validThrough,
    url: data.url,
    language: data.inLanguage,
    place: {
      code: where?.postalCode,
      label: where?.postalCode === undefined ? region : [where.postalCode, region].filter(part => part !== undefined).join(' '),
    },
    facts: [
      [
        'Type d’emploi',
        data.employmentType
          .split(', ')
          .map(type => TYPES[type] ?? type)
          .join(', '),
      ],
      ['Horaires', data.workHours],
      ['Expérience', data.experienceRequirements?.name],
      ['Formation', data.educationRequirements?.name],
      ['Salaire', saySalary(data.baseSalary)],
    ],
  }
}

function saySalary(paid: z.infer<typeof salary>): string | undefined {
  if (paid === undefined) return undefined
  const { value, minValue, maxValue, unitText } = paid.value
  const amount = value ?? [minValue, maxValue].filter(part => part !== undefined).join(' à ')
  return amount === ''
    ? undefined
    : [amount, paid.currency, unitText === undefined ? undefined : `(${unitText})`].filter(part => part !== undefined).join(' ')
}
