const FILE = /[\\/]lunr-languages[\\/]lunr\.ar\.js$/
const SLOPPY = 'var self = this;'
const STRICT = 'var self = {};'

/**
 * lunr-languages' Arabic stemmer keeps its state on the global object, which it takes from `this` of a plain function: in an ES module there is none,
 * and the search worker would stop at its first line. Its state gets an object of its own. Fails the build when a new version is written otherwise.
 * @returns {import('vite').Plugin}
 */
export const arabicStemmer = () => ({
  name: 'escale-arabic-stemmer',
  enforce: 'pre',
  transform: {
    filter: { id: FILE },
    handler(code) {
      if (code.split(SLOPPY).length !== 2) throw new Error('lunr.ar.js has changed: look at build/arabic-stemmer.mjs')
      return { code: code.replace(SLOPPY, STRICT), map: null }
    },
  },
})
