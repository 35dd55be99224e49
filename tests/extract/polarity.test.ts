import { describe, expect, test } from 'vitest';
import { directionIn } from '../../src/extract/polarity/direction';
import { readPolarity } from '../../src/extract/polarity/read';

const CASES: Array<[thesis: string, text: string, reading: string]> = [
	['Long paper', 'validates the pricing case', 'positive: validates,pricing'],
	['Long paper', 'no threat to the mills', 'positive: threat'],
	['Long paper', 'losing customers to plastic', 'negative: losing'],
	['Long paper', 'moat eroded by imports', 'negative: eroded'],
	['Long paper', 'margins improve, but demand is weak', 'mixed: improve,weak'],
	['Long paper', 'if mills close, good; if they open, bad', 'mixed: '],
	['Long paper', 'industry context', 'neutral: context'],
	['Long paper', 'pulp and paper', 'positive: paper'],
	['Freight rates', 'a port on the coast', ''],
	['Freight rates', 'rates hold despite freight rates talk', 'negative: despite'],
	['Freight rates', 'rates hold in spite of freight rates talk', 'negative: in spite of'],
	['Short ships', 'ships win more cargo', 'negative: win'],
	['Short ships', 'ships lose cargo to rail', 'positive: lose'],
	['Short ships long rail', 'rail gains share', 'positive: gains'],
	['Short ships long rail', 'reinforces the moat of ships', 'negative: reinforces,moat'],
	// What moves, and whether one wants more of it.
	['Long paper', 'demand rising at the mills', 'positive: demand,rising'],
	['Long paper', 'debt rising at the mills', 'negative: rising'],
	['Long paper', 'cancellations easing', 'positive: easing'],
	['Long paper', 'arrears and churn at a decade low', 'positive: low'],
	['Long paper', 'no debt until 2030', 'positive: debt'],
	['Long paper', 'debt of the mills', ''],
	['Long paper', 'lowest-cost mill in the north', 'positive: lowest'],
	['Long paper', 'less dependent on imported pulp', 'positive: less'],
	['Long paper', 'more dependent on imported pulp', 'negative: dependent'],
	['Long paper', 'tonnage +12% this year', 'positive: +12%'],
	['Long paper', 'tonnage −12% this year', 'negative: −12%'],
	['Long paper', 'a 3-10% range', ''],
	['Long paper', 'backlog up', 'positive: backlog,up'],
	['Long paper', 'set up in the north', ''],
	['Long paper', 'the mills are sluggish', 'negative: sluggish'],
	['Long paper', 'coated grades less affected', 'positive: less'],
	['Long paper', 'coated grades affected', ''],
	['Long paper', 'the bear case', 'negative: bear'],
	['Long paper', 'bearings for the mills', ''],
	// Who causes it is not what falls.
	['Long paper', 'tariffs cut margins', 'negative: tariffs,cut'],
	['Long paper', 'falls on tariffs', 'negative: falls,tariffs'],
	['Long paper', 'risk of delays at the port', 'negative: risk,delays'],
	// Rivals lose what is gained.
	['Long paper', 'rivals shut mills', 'positive: shut'],
	['Long paper', 'competitor adding a mill', 'negative: adding'],
	['Long paper', 'gains share from rivals', 'positive: gains'],
	['Long paper', 'beneficiary of tariffs', 'positive: beneficiary'],
	['Long paper', 'less exposed to pulp than peers', 'positive: less'],
	['Long paper', 'more exposed to pulp than peers', 'negative: exposed'],
	['Long paper', 'rivals cutting prices', 'negative: rivals,cutting'],
	['Long paper', 'an alternative to paper', 'negative: alternative'],
	// Keeping trouble off.
	['Long paper', 'hedge against a pulp crisis', 'positive: hedge'],
	['Long paper', 'quotas shield mills from dumping', 'positive: shield'],
	['Long paper', 'pulp shortage', 'positive: shortage'],
	['Long paper', 'pulp shortage eases', 'negative: eases'],
	['Long paper', 'not a near-term threat', 'positive: threat'],
	['Long paper', 'a partner rather than a rival', 'positive: rival'],
	// A clause says one thing, whatever the number of its words.
	['Long paper', 'strong growth in tonnage, thin margins', 'mixed: strong,growth,thin'],
	['Long paper', 'record output despite tariffs', 'positive: record,tariffs'],
	['Long paper', 'See Long paper for the case', ''],
	// Theses that hope for the worse.
	['Cable crisis', 'defaults spreading', 'positive: defaults'],
	['Cable crisis', 'defaults remain below 2%', 'negative: below'],
	['End of cable', 'subscribers leaving', 'positive: leaving'],
	['End of cable', 'subscribers growing again', 'negative: growing'],
	['Bearish on cable', 'churn at a record', 'positive: record'],
	['Short ships', 'validates the case', 'positive: validates'],
	['Short ships', 'yards of their own, reinforces', 'positive: reinforces'],
	['Short ships', 'strengthens the thesis', 'positive: strengthens'],
	['Short ships', 'reinforces demand', 'negative: reinforces,demand'],
	// Parts of other words, and words that only join.
	['Long paper', 'a headwind for start-ups', 'negative: headwind'],
	['Long paper', 'the mills burn gas instead', 'negative: burn'],
	['Long paper', 'prints on plastic instead of paper', 'negative: instead of'],
	['Short ships', 'validates the moat of ships', 'negative: validates,moat'],
	// What is done with the subject of a thesis argues for it, where nothing else is said.
	['Long paper', 'parcels = paper', 'positive: ='],
	['Long paper', 'buys rolls from the mills', 'positive: buys'],
	['Long paper', 'does not buy rolls', 'negative: buy'],
	['Long paper', 'every parcel goes in a box', 'positive: every'],
	['Long paper', 'the box holds, regardless of weak sales at shops', 'positive: regardless'],
	['Long paper', 'boxes, whether or not shops fail', 'positive: whether or not'],
	['Short ships long rail', 'crates = ships', 'negative: ='],
	['Short ships long rail', 'the short leg; rich price, storm risk', 'positive: short leg'],
	['Short ships', 'no cargo goes around ships', 'negative: around'],
	// What one cannot go without.
	['Long paper', 'no parcel travels without a box', 'positive: without'],
	['Long paper', 'shops cannot do without boxes', 'positive: without'],
	['Long paper', 'hard to copy', 'positive: copy'],
	['Long paper', 'the only mill in the north', 'positive: the only'],
	// Outright words are explained by the others; halves both count.
	['Long paper', 'bearish; record tonnage leaves the ports', 'negative: bearish'],
	['Long paper', 'a new mill, though far from the port', 'mixed: though'],
	['Long paper', 'more tonnage at the price of a long road', 'mixed: at the price of'],
	['Long paper', 'a mill not yet open', ''],
	// Theses that live on a shortage.
	['Pulp shortage', 'mills shut for the winter', 'positive: shut'],
	['Pulp shortage', 'demand rising', 'positive: demand,rising'],
	['Pulp shortage', 'the gap is easing', 'negative: easing'],
	// Possessives are names.
	['Short ships long rail', "a challenge to ships's berths", 'positive: challenge'],
	// Words that only look like others.
	['Long paper', 'wind farms with new software', ''],
	['Long paper', 'generative models of renewable pulp', ''],
	['Long paper', 'cost-cutting at the mills', 'positive: cutting'],
	['Long paper', 'supply chain of the mills, weak', 'negative: weak'],
	// Who depends on the subject of a thesis speaks for it, and who turns away from it against it.
	['Long paper', 'fully dependent on paper', 'positive: dependent'],
	['Long paper', 'reduces reliance on paper', 'negative: reduces'],
	['Long paper', 'moving parcels away from paper', 'negative: moving,away from'],
	['Long paper', 'shifts its parcels to paper', 'positive: shifts'],
	['Long paper', 'builds its own mills', 'negative: builds'],
	['Long paper', 'plastic parcels need none', 'negative: need'],
	// What befalls a rival is gained.
	['Long paper', 'rivals stumble', 'positive: stumble'],
	['Long paper', 'a breach at a rival sends shops over', 'positive: breach'],
	['Long paper', 'a customer and a would-be rival', 'mixed: customer,rival'],
	// How much there is of a trouble.
	['Long paper', 'vacancy in the north under 1%', 'positive: under'],
	['Long paper', 'a mill under the bridge', ''],
	['Long paper', 'little debt', 'positive: debt'],
	['Long paper', 'a little mill', ''],
	['Long paper', 'losses lower than feared', 'positive: than feared'],
	['Long paper', 'tonnage down nine weeks in a row', 'negative: down'],
	['Long paper', 'tonnage up 30%, profit per roll down by half', 'mixed: up,down'],
	['Short lenders', 'non-accruals doubled', 'positive: doubled'],
	// Where little of a thing is made, it is dear.
	['Long copper', 'CXP idles its mine', 'positive: idles'],
	['Long copper', 'a mine restarts', 'negative: restarts'],
	['Short copper', 'a mine restarts', 'positive: restarts'],
	['Long copper miners', 'a mine restarts', 'positive: restarts'],
	['Long sugar', 'the crop fails', 'positive: fails'],
	['Long paper', 'tonnage down a fifth', 'negative: down'],
	['Long paper', 'no credible second source', 'positive: second source'],
	['Mill shakeout', 'rents down 60%', 'positive: down'],
	['Long copper', 'prices slump', 'negative: slump'],
	['Pulp deficit', 'supply falls', 'positive: falls'],
	['Pulp deficit', 'the plant restarts', 'negative: restarts'],
	// What a theme says of its subject is hoped for.
	['Mills are overvalued', 'guidance raised twice', 'negative: raised'],
	['Parcel boom stalls', 'shops cancel orders', 'positive: cancel'],
	['Screens replace paper', 'paper sales tripled', 'negative: tripled'],
	['Screens replace paper', 'sales of screens tripled', 'positive: tripled'],
	['Long paper', 'weak, yet fine (+)', 'positive: '],
	['Long paper', 'great news (±)', 'mixed: '],
];

describe('polarity of a text for a thesis', () => {
	for (const [thesis, text, expected] of CASES) {
		test(`${thesis}: ${text}`, () => {
			const reading = readPolarity(text, thesis);
			expect(reading === null ? '' : `${reading.polarity}: ${reading.words.join(',')}`).toBe(expected);
		});
	}
});

describe('a verdict on the thesis itself is not turned round', () => {
	for (const thesis of ['Long steel', 'Short steel', 'Steel glut']) {
		const positive = ['Supports', 'Strengthens', 'Confirms', 'Validates', 'For'];
		for (const word of [...positive, 'Against', 'Contradicts', 'Weakens', 'Undermines', 'Refutes', 'Invalidates']) {
			test(`${word}, for ${thesis}`, () => {
				const polarity = positive.includes(word) ? 'positive' : 'negative';
				const texts = [word, `${word} the thesis`, `${word} the case.`, `${word}: prices fall 6%`, `${word} — prices rise 6%`, `SCFI falls 12% — ${word} the case`, `Demand soars — ${word} — port data`];
				expect(texts.map(text => readPolarity(text, thesis)?.polarity)).toEqual(texts.map(() => polarity));
			});
		}
	}
	test('within a clause it is a word like others', () => {
		expect(['Short steel', 'Long steel'].map(thesis => readPolarity('supports demand', thesis)?.polarity)).toEqual(['negative', 'positive']);
	});
	test('two that differ say both', () => {
		expect(readPolarity('Supports: prices — Against: volumes', 'Short steel')).toEqual({ polarity: 'mixed', by: 'words', words: ['supports', 'against'] });
	});
});

test('reading takes time in proportion to the length of the text', () => {
	const time = (text: string) => {
		const start = performance.now();
		readPolarity(text, 'Short ships long rail');
		return performance.now() - start;
	};
	for (const unit of ['risk falls ', 'not ', 'if ships = rail ', '+1', '1', 'good; ', 'ships ', '= ', 'regardless ', 'in spite of ', 'the only ']) {
		time(unit.repeat(2000));
		expect(time(unit.repeat(20000))).toBeLessThan(2000);
	}
});

test('labels of groups and direction columns', () => {
	const labels = ['Adds risk to:', 'Reinforces:', 'Neutral:', 'Strengthening', 'Weakening', 'Mixed', '↑', '▼', '+', '-', 'Helps', 'Hurts', 'Unclear', 'New thesis'];
	expect(labels.map(directionIn)).toEqual(['negative', 'positive', 'neutral', 'positive', 'negative', 'mixed', 'positive', 'negative', 'positive', 'negative', 'positive', 'negative', 'mixed', null]);
});

test.each([
	['The port was our largest customer, now lost', 'Long cranes', 'negative'],
	['Ore was scarce, now abundant and cheap', 'Long steel mills', 'positive'],
	['if the rival fails, reinforces the moat', 'Long cranes', 'positive'],
	['if the tender fails, orders collapse', 'Long cranes', 'negative'],
])('what was before, and what is only supposed, decides nothing: %s', (text, thesis, polarity) => {
	expect(readPolarity(text, thesis)?.polarity).toBe(polarity);
});
