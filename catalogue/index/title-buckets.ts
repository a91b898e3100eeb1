import { hashNumbers } from './hash.ts'

/** Titles per bucket, on average. */
const PER_BUCKET = 4

/** How many of a hash's highest bits name its bucket among so many buckets (a power of two). */
export const bucketOf = (hash: number, buckets: number): number => (buckets === 1 ? 0 : hash >>> (32 - Math.log2(buckets)))

/** Collects the forms of titles by hash, so that a document with exactly such a title is found without a walk. */
export class TitleBuckets {
  private readonly hashes: number[] = []
  private readonly documents: number[] = []

  /** Documents must come in ascending order. */
  add(document: number, terms: readonly number[]): void {
    this.hashes.push(hashNumbers(terms))
    this.documents.push(document)
  }

  /** Where each bucket begins (one more at the end), and the documents of each in ascending order. */
  columns(): Readonly<{ titleBuckets: Uint32Array; titleBucketDocuments: Uint32Array }> {
    const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(this.hashes.length / PER_BUCKET)))
    const lists = new Uint32Array(buckets + 1)
    for (const hash of this.hashes) (lists[bucketOf(hash, buckets) + 1] as number)++
    for (let bucket = 0; bucket < buckets; bucket++) lists[bucket + 1] = (lists[bucket + 1] as number) + (lists[bucket] as number)
    const next = lists.slice()
    const titleBucketDocuments = new Uint32Array(this.hashes.length)
    for (const [i, hash] of this.hashes.entries()) {
      const bucket = bucketOf(hash, buckets)
      titleBucketDocuments[(next[bucket] as number)++] = this.documents[i] as number
    }
    return { titleBuckets: lists, titleBucketDocuments }
  }
}
