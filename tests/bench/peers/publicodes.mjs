// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// The home-service fee of 10 e § as rules of Publicodes (the engine of France's official
// calculators), on the cases that peers_ours has written; prints what one fee takes.
//
// Publicodes counts in floating point, so the rules count in whole cents and hundredths of a
// percent: only what is divided last is then not whole, and halves are exact.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [, , modules, casesFile] = process.argv
const found = createRequire(pathToFileURL(modules + '/')).resolve('publicodes')
const { default: imported } = await import(pathToFileURL(found))
const Engine = imported.default ?? imported

const { limits, further, exempt_below, percent, cases } = JSON.parse(readFileSync(casesFile, 'utf8'))

/** Values by household size: those of six persons for more. */
function bySize(value) {
    const variations = [1, 2, 3, 4, 5].map((n) => ({ si: `persons = ${n}`, alors: value(n - 1) }))
    return { variations: [...variations, { sinon: value(5) }] }
}

const rules = {
    'planned hours': { question: 'Hours a month, in hundredths', 'par défaut': 2000 },
    persons: { question: 'Size of the household', 'par défaut': 1 },
    income: { question: 'Income a month, cents', 'par défaut': 150000 },
    hours: {
        titre: '734/1992 10 e § 6 mom',
        valeur: 'planned hours / 100',
        arrondi: 'oui',
    },
    'limit of the table': { titre: '10 e § 3 mom', ...bySize((column) => limits[column]) },
    'further persons': { titre: '10 e § 4 mom', valeur: 'persons - 6', plancher: 0 },
    'income limit': {
        titre: '10 e § 3–4 mom',
        valeur: `limit of the table + further persons * ${further}`,
    },
    excess: { titre: '10 e § 2 mom', valeur: 'income - income limit', plancher: 0 },
    percentage: {
        titre: '10 e § 2 mom',
        ...bySize((column) => ({
            grille: {
                assiette: 'hours',
                tranches: percent.map((row, i) => ({
                    montant: row[column + 1],
                    // The next class starts with its own hours.
                    ...(i + 1 < percent.length ? { plafond: percent[i + 1][0] } : {}),
                })),
            },
        })),
    },
    'share of income': { titre: '10 e § 2 mom', valeur: 'excess * percentage / 10000' },
    cost: { question: 'What the service costs a month, cents', 'par défaut': 100000 },
    fee: {
        titre: '10 e §',
        variations: [
            { si: `income < ${exempt_below}`, alors: 0 },
            { sinon: { valeur: 'share of income', plafond: 'cost', arrondi: 'oui' } },
        ],
    },
}

const engine = new Engine(rules)

function evaluated([hours, persons, income, cost]) {
    engine.setSituation({ 'planned hours': hours, persons, income, cost })
    return engine.evaluate('fee')
}

for (const one of cases) {
    const { nodeValue } = evaluated(one)
    if (nodeValue !== one[4]) {
        console.error(`Publicodes: ${nodeValue} for the case ${one}`)
        process.exit(1)
    }
}
if (!evaluated(cases[0]).explanation) {
    console.error('Publicodes: no explanation')
    process.exit(1)
}

// The compiler of JavaScript has been warmed up by all the cases.
let best = Infinity
for (let round = 0; round < 5; ++round) {
    const begin = process.cpuUsage()
    for (const one of cases.slice(0, 2000)) evaluated(one)
    const { user, system } = process.cpuUsage(begin)
    best = Math.min(best, ((user + system) * 1000) / 2000)
}
console.log(best)
