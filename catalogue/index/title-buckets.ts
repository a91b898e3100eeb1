import { GrowingNumbers } from './growing-numbers.ts'
import { hashNumbers } from './hash.ts'

/** Titles per bucket, on average. */
const PER_BUCKET = 4

/** How many of a hash's highest bits name its bucket among so many buckets (a power of two). */
export const bucketOf = (hash: number, buckets: number): number => (buckets === 1 ? 0 : hash >>> (32 - Math.log2(buckets)))

/** Collects the forms of titles by hash, so that a document with exactly such a title is found without a walk. */
export class TitleBuckets {
  private readonly hashes = new GrowingNumbers()
  private readonly documents = new GrowingNumbers()

  /** Documents must come in ascending order. */
  add(document: number, terms: readonly number[]): void {
    this.hashes.push(hashNumbers(terms))
    this.documents.push(document)
  }

  /** Where each bucket begins (one more at the end), and the documents of each in ascending order. */
  columns(): Readonly<{ titleBuckets: Uint32Array; titleBucketDocuments: Uint32Array }> {
    const hashes = this.hashes.view()
    const documents = this.documents.view()
    const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(hashes.length / PER_BUCKET)))
    const lists = new Uint32Array(buckets + 1)
    for (const hash of hashes) (lists[bucketOf(hash, buckets) + 1] as number)++
    for (let bucket = 0; bucket < buckets; bucket++) lists[bucket + 1] = (lists[bucket + 1] as number) + (lists[bucket] as number)
    const next = lists.slice()
    const titleBucketDocuments = new Uint32Array(hashes.length)
    for (const [i, hash] of hashes.entries()) {
      const bucket = bucketOf(hash, buckets)
      titleBucketDocuments[(next[bucket] as number)++] = documents[i] as number
    }
    return { titleBuckets: lists, titleBucketDocuments }
  }
}
