/** A part of the English lexicon: notions with the expressions that say them. */
export const ENGLISH_LIKES: Readonly<Record<string, string>> = {
  studied: 'studied, degree, graduated',
  'learned-job': 'learned the trade, worked as, learned my job, worked there',
  'lost-paper': 'lost, burned, burnt, left behind',
  'own-boss':
    'my own boss, own boss, be my own boss, self employed, self-employed, freelance, freelancer, freelancing, no boss, without a boss, work for myself, working for myself, sole trader, entrepreneur, independent, contractor',
  business:
    'business, shop, restaurant, company, salon, garage, cafe, bar, food truck, van, burger, store, startup, start-up, bakery, hotel, stall, boutique, firm, practice, studio, kebab, takeaway, pizzeria, barber shop, coffee shop, brand, bistro, guest house',
  own: 'own, my own',
  open: 'open, start, set up, launch, run, opening, starting, start up, create, own',
  'business-start':
    'start a business, open a shop, open a restaurant, set up a business, start my own, open my own, start my business, launch my business, set up my own, open a business, start a company, set up a company, start up a, open a little, open a small, run my own, register a business, open a salon, open a cafe, create a company, start a small business',
  idea: 'idea, ideas, project, invention, invented, concept, patent, business idea',
  'sell-own': 'sell my, sell what i make, sell cakes, sell jewellery, sell online, sell on etsy, selling my, sell handmade, sell homemade',
  'sell-market': 'at the market, at markets, market stall, saturday market, craft fair',
  make: 'make, bake, sew, craft, build, cook, knit, paint',
  sell: 'sell, selling, customers',
  'wants-to-sell': 'make a living from, live from, turn my hobby, hobby into, turn it into a job, make money from, living out of',
  'friends-clients': 'for friends, for my friends, for neighbours, friends say, friends ask, for my neighbours',
  invoice: 'invoice, invoices, vat, siret, legal form, limited company, tax self employed, registration number',
  'own-place':
    'my own shop, my own restaurant, my own salon, own salon, own place, own shop, own restaurant, own garage, own business, own company, my own business, my own company, own bakery, own cafe',
  loan: 'loan, loans, bank, microcredit, investor, grant, grants, funding, borrow, capital, funds',
  'take-over':
    'take over a business, take over the shop, buy a business, take over his business, take over the business, buy the shop, take over his shop, take over her, take over his, buying a business',
  'boss-retires':
    'boss is retiring, owner retiring, owner is selling, owner retires, boss retires, boss wants to sell, wants to sell his shop',
  'own-farm': 'my own farm, own farm, start a farm, become a farmer, small farm, buy land, a farm of my own, grow my own',
  farm: 'farm, farmer, farming, agriculture, land, crops, organic, vineyard, tractor',
  vegetables: 'vegetables, grow food, vegetable, permaculture, market garden, grow vegetables, veg',
  breed: 'raise goats, breed, goats, sheep, cows, chickens, bees, cattle, livestock, beekeeping',
  cheese: 'cheese, wine, honey',
  abroad: 'abroad, another country, other country, overseas, other countries, europe, international, around the world, foreign country',
  'go-abroad':
    'go abroad, work abroad, live abroad, move abroad, study abroad, leave france, erasmus, working holiday, au pair, go to canada, move to canada, work in another country, go to another country, job abroad, internship abroad, live in another country, work in canada, go to australia, work in london, work in spain',
  'country-name':
    'canada, quebec, australia, london, ireland, switzerland, belgium, usa, america, japan, new york, new zealand, norway, sweden, dubai, berlin, barcelona, luxembourg, scotland, uk',
  live: 'live, move, settle',
  leave: 'leave, go, get away, escape, move',
  travel: 'travel, travelling, traveling, see the world, trips, backpacking',
  summer: 'summer, holidays, july, august, season, winter, christmas, this summer, vacation',
  'season-work':
    'seasonal, seasonal work, summer job, ski resort, fruit picking, grape picking, season work, student job, holiday job, seasonal job, camp counsellor',
  harvest: 'harvest, picking, fruit picking, grape, grapes, pick fruit, pick grapes',
  'small-job':
    'small job, odd jobs, weekend job, student job, saturday job, few hours, weekends, evenings, babysitting, pocket money, side job, evening job, after school job, little job',
  agency: 'temp agency, temping, temp work, agency work, temporary agency, temp',
  'children-like':
    'with children, with kids, work with children, work with kids, look after children, look after kids, love children, love kids, like kids, like children, with babies, with little ones, working with kids, working with children, take care of children, take care of kids, something with kids, something with children, with toddlers, around kids',
  babies: 'babies, nanny, childminder, toddlers, nursery nurse, midwife, newborns, babysitter job, baby',
  nursery: 'nursery, kindergarten, preschool, creche, daycare, nursery school',
  'little-ones': 'little ones, toddlers, tiny ones, small children',
  teacher: 'teacher, primary teacher, teaching, school teacher, become a teacher, classroom',
  teach: 'teach, teach others, pass on, explain things, tutor, tutoring',
  'old-people':
    'old people, elderly, seniors at home, older people, nursing home, care home, the elderly, old folks, grannies, pensioners, old ladies',
  'care-for': 'care, look after, take care, caring, help, nurse, wash, keep company, feed',
  'home-help': 'home care, home help, carer at home, home carer, domestic help, care worker',
  'nurse-care':
    'nurse, nursing, nursing assistant, care assistant, healthcare, medical, paramedic, midwife, caregiver job, hospital porter, health care',
  hospital: 'hospital, clinic, emergency room, medical, ward',
  'sick-people': 'patients, sick people, ill people, wounded',
  'help-people':
    'help people, helping people, help others, care for people, work with people, look after people, helping others, make people feel better',
  rescue: 'save lives, firefighter, fireman, paramedic, ambulance, rescue, first aid, emergency services, blue lights, firefighters',
  animals:
    'animals, animal, dogs, dog, cats, cat, horses, horse, vet, pets, zoo, groomer, cows, stable, pet, wildlife, kennel, puppies, ponies',
  outdoors:
    'outdoors, outside, fresh air, open air, not in an office, not stuck inside, not in office, not stuck in an office, stuck inside, out in the open, no office, under the sky',
  garden: 'garden, gardening, gardener, flowers, plants, trees, landscape, landscaping, lawn, green thumb',
  forest: 'forest, woods, forestry, lumberjack, ranger, tree surgeon',
  nature: 'nature, mountains, environment, countryside, rivers, wild',
  planet:
    'planet, ecology, green job, climate, environment, renewable, green energy, recycling, pollution, sustainable, sustainability, eco, wind turbines, earth, green jobs, recycle',
  solar: 'solar panels, solar, photovoltaic, install panels',
  'not-office':
    'no paperwork, not in an office, not office, no desk, not sitting, not sit, no office, behind a desk, sit all day, no screens, desk job, sitting all day',
  hands:
    'my hands, two hands, with my hands, manual, handy, diy, build things, make things, fix things, manual work, manual job, practical, hands on, tools, craft, tinkering, tinker, good with my hands',
  concrete: 'practical, concrete, see results, real things, tangible',
  diy: 'diy, renovate, renovating, do up houses, fix up houses, fix up, restoring houses',
  wood: 'wood, carpenter, carpentry, joiner, furniture, woodwork, cabinet maker, timber, woodworking, carving',
  repair: 'repair, fix, fixing, mend, broken machines, repairs, take apart, repairing, fix things, mending',
  machine: 'machine, machines, engine, engines, motors, appliances, mechanics, gadgets',
  broken: 'broken, breaks down, not work, figure out why, out of order',
  'take-apart': 'take apart, taking apart, how things work, dismantle, tinker, take things apart, pull apart',
  engines: 'engine, engines, mechanic, mechanics, motorbikes, motors',
  cars: 'car, cars, motorbike, motorbikes, mechanic, garage, engines, vehicles, bodywork, auto',
  garage: 'mechanic, garage, car repair',
  weld: 'weld, welder, welding, metal, metalwork, steel, blacksmith',
  building:
    'building sites, construction, bricklayer, builder, plumber, electrician, painter, roofer, construction site, build houses, tiler, mason, bricklaying, plumbing, roofing, scaffolding, building site',
  woman: 'woman, girl, female, lady',
  'woman-trade':
    'woman welder, girl in construction, woman mechanic, female mechanic, woman in construction, man job, men job, man world, only girl, only woman, woman builder',
  'for-men': 'for men, not for girls, not for women, male job, only for men',
  cook: 'chop veg, chop vegetables, chopping, cook, cooking, chef, kitchen, food, restaurant kitchen, catering, recipes, masterchef, pizza chef, pizza maker',
  bread: 'bread, baker, bakery, baking, dough, croissants, baguette',
  pastry: 'pastry, cakes, cake, desserts, chocolate, patisserie, pastry chef, confectioner',
  'serve-tables':
    'wash dishes, washing up, dishwasher, kitchen porter, waiter, waitress, waiting tables, barman, bartender, bar work, serve tables, barista',
  'welcome-people':
    'welcome people, reception, receptionist, front desk, greet people, hostess, greeting people, welcoming people, switchboard',
  'talk-people': 'talk to people, talking to people, chat, chatting, talkative, chatty, good with people, talk with people',
  'contact-people': 'meet people, people person, contact with people, sociable, human contact, be around people',
  smile: 'smile, smiling, friendly',
  'sell-shop':
    'sales, salesman, shop assistant, sell clothes, sell things, cashier, sales assistant, saleswoman, shop work, retail, selling',
  shelves: 'stack shelves, shelves, stacking, supermarket, stock shelves, shelf stacker, fill shelves',
  warehouse: 'warehouse, parcels, packing, boxes, pallets, logistics, order picker, amazon, stock, depot',
  forklift: 'forklift, fork lift, forklift licence',
  drive: 'drive, driving, driver, on the road, delivery, taxi, uber, behind the wheel, courier, deliver',
  lorry: 'lorry, hgv, heavy goods, long haul, trucker, trucking, lorry driver',
  'bus-driver': 'bus, bus driver, school bus, coach driver, tram, drive a bus',
  computers:
    'computer, computers, it job, it support, it technician, work in it, it company, coding, tech, web, geek, technology, digital, software, internet, pc, screens, video games, data, networks',
  always: 'all day, always, all the time, hours',
  code: 'code, coding, programmer, programming, developer, websites, apps, python, software, build websites, make apps, web developer',
  'games-make': 'video games, make games, game design, gamer, create games, game developer',
  hack: 'hacker, hacking, cyber security, cybersecurity, hack, ethical hacker, hackers',
  draw: 'draw, drawing, illustrate, graphic design, design, comics, manga, tattoo, paint, painting, photography, photographer, sketch, illustrator',
  art: 'art, artist, creative, music, theatre, dance, singing, culture, film, writing stories, musician, acting, decoration',
  crafts: 'crafts, craft, pottery, ceramics, jewellery, jewelry, leather, glass, sculpture, handmade, artisan',
  sew: 'sew, sewing, tailor, dress, dresses, fashion, seamstress, clothes, textiles, knitting, dressmaker, alterations',
  beauty: 'beauty, nails, makeup, make-up, beautician, massage, spa, manicure, eyelashes, beauty salon, cosmetics',
  hair: 'hair, hairdresser, barber, hairdressing, haircuts, braids, hair salon, hair stylist',
  sport:
    'sport, sports, football, soccer, basketball, rugby, swimming, coach, gym, fitness, personal trainer, boxing, athlete, lifeguard, surfing, pe teacher',
  'youth-work': 'youth worker, summer camp, playworker, youth club, camp leader, youth centre, animator, holiday camp',
  teens: 'teenagers, teens, young people, youth, troubled kids',
  police: 'police, policeman, policewoman, cop, police officer, detective, officer',
  army: 'army, soldier, military, navy, air force, enlist, marines, foreign legion, armed forces',
  uniform: 'uniform, firefighter, security, customs officer',
  guard: 'security guard, security job, bouncer, guard, surveillance, security',
  justice: 'lawyer, judge, court, justice, law, prison officer, prison guard, defend people, solicitor',
  'office-job': 'secretary, office job, office work, admin, administrative, assistant, clerk, desk work, paperwork',
  'numbers-like': 'numbers, accounting, accountant, bookkeeping, payroll, finance, bank, figures, spreadsheets',
  books: 'books, library, librarian, bookshop, reading, bookseller, novels',
  sea: 'sea, boat, boats, sailor, fishing, ocean, ship, port, sailing, fisherman, water, diving',
  'languages-like': 'languages, speak english, bilingual, several languages, english teacher, speak three languages, foreign languages',
  translate: 'translate, translator, interpreter, translation',
  tourism: 'tourism, hotel, hotels, tourist, travel agency, flight attendant, cabin crew, airport, guide, hospitality, air hostess',
  clean: 'cleaning, cleaner, clean houses, clean offices, housekeeping, chambermaid, maid, housekeeper',
  space: 'space, rocket, astronaut, satellite, stars, astronomy, rockets',
  lab: 'lab, laboratory, chemistry, biology, science, scientist, microscope, researcher, experiments',
  bikes: 'bike, bikes, bicycle, bicycles, cycle repair, bike repair',
  'social-work': 'social worker, social work, care for disabled, youth in difficulty, counsellor',
  'no-people':
    'no people, alone, not talk to people, without people, quiet job, by myself, no customers, away from people, on my own, not like people, hate people, introvert, avoid people, talk to people much, not talk much, without talking, few people, hardly any people',
  copies: 'photocopy, photocopies, print, printer, scan, printing',
  'stopped-work':
    'stopped working, not worked for, not worked since, out of work for, break from work, years off work, have not worked, not worked',
  'stopped-for-children':
    'stopped for my kids, stopped when my son, left work for my kids, stopped working to raise, stopped to raise, left my job for the children, stopped for the children',
  comeback:
    'go back to work, back to work, return to work, going back to work, start working again, work again, come back to work, get back into work, returning to work, restart',
  'handicap-relative': 'disabled, handicapped, autistic, special needs',
}
