/** What helps in situations, as catalogues in a language call it: one situation a line, `id | expressions`, the weightiest first. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  en: `
    work-now | working in France first steps; CV; job interview
    first-job | working in France first steps; CV; job interview
    rights | rights at work; contract; payslip; wages
    unfair-dismissal | rights at work; contract
    lost-job | rights at work; working in France first steps
    bullied | rights at work; harassment discrimination
    pregnant | rights at work
    train | training; course
    fund | training; course; funding
    university | studying in France; university
    after-school | studying in France; university
    start-money | starting a small business
    own-closing | self-employed business
    old-people | care for older people; nurse health care
    care | nurse; health care hospital
    cooking | cook; restaurant kitchen
    cv | CV; résumé
    first-cv | CV; résumé
    cv-gaps | CV; résumé
    letter | cover letter; CV
    interview | job interview
    video-call | job interview
    homeless | finding a home; housing
    apprentice-home | finding a home; housing
    leave-parents | finding a home; housing
    lodging | finding a home; housing
    disability | illness disability work
    body | illness disability work
    long-illness | illness disability work
    doctor-says-no | illness disability work
    made-ill | illness disability work
    burnout | illness disability work
    blind | illness disability work
    deaf | illness disability work
    no-car | driving foreign licence
    salary | payslip income tax
    better-paid | payslip income tax
    precarious | rights at work; contract
    few-hours | rights at work; contract
    closing | rights at work; contract
    leave-with-benefits | rights at work; contract
    insolvent | rights at work; contract
    hours | rights at work; contract
    progress | training for adults; course
    short-training | training for adults; course
    evening-training | training for adults; course
    right-to-training | training for adults; course
    change | training for adults; course
    no-diploma | training for adults; course
    retiring | pension; retirement
    poor-pension | pension; retirement
    bored-retired | pension; retirement
    senior | pension; retirement
    pension | pension; retirement
    sell-what-one-makes | starting a small business
    project | starting a small business
    take-over | starting a small business
    odd-jobs | working in France first steps
    find-boss | working in France first steps
    student-job | working in France first steps
    long-jobless | working in France first steps
    no-place | working in France first steps
    network | working in France first steps
    read-write | learn French
    cannot-read-letters | learn French
  `,
  es: `
    work-now | trabajar en Francia primeros pasos; currículum; entrevista de trabajo
    first-job | trabajar en Francia primeros pasos; currículum; entrevista de trabajo
    french | aprender francés; clases de francés
    foreign-diploma | título extranjero; homologación
    vae | título extranjero; experiencia
    rights | derechos en el trabajo; contrato; nómina
    unfair-dismissal | derechos en el trabajo; despido
    lost-job | derechos en el trabajo; despido
    bullied | derechos en el trabajo; acoso
    pregnant | derechos en el trabajo
    train | formación para adultos; curso
    fund | formación quién paga; formación; financiación
    apprentice | aprendizaje formación
    adult-apprentice | aprendizaje formación
    change | formación para adultos
    start | crear una pequeña empresa; autónomo; negocio
    start-money | crear una pequeña empresa
    take-over | crear una pequeña empresa; negocio
    old-people | cuidar a personas mayores; ayuda a domicilio
    bread | panadero; panadería
    pastry | pastelería
    cv | currículum
    first-cv | currículum
    cv-gaps | currículum
    letter | carta de motivación; currículum
    interview | entrevista de trabajo
    video-call | entrevista de trabajo
    homeless | encontrar vivienda
    apprentice-home | encontrar vivienda
    leave-parents | encontrar vivienda
    lodging | encontrar vivienda
    disability | enfermedad discapacidad trabajo
    body | enfermedad discapacidad trabajo
    long-illness | enfermedad discapacidad trabajo
    doctor-says-no | enfermedad discapacidad trabajo
    made-ill | enfermedad discapacidad trabajo
    burnout | enfermedad discapacidad trabajo
    blind | enfermedad discapacidad trabajo
    deaf | enfermedad discapacidad trabajo
    no-car | conducir carné
    salary | nómina
    better-paid | nómina
    precarious | derechos en el trabajo; contrato
    few-hours | derechos en el trabajo; contrato
    closing | derechos en el trabajo; contrato
    leave-with-benefits | derechos en el trabajo; contrato
    insolvent | derechos en el trabajo; contrato
    hours | derechos en el trabajo; contrato
    progress | formación para adultos
    short-training | formación para adultos
    evening-training | formación para adultos
    right-to-training | formación para adultos
    no-diploma | formación para adultos
    retiring | jubilación; pensión
    poor-pension | jubilación; pensión
    bored-retired | jubilación; pensión
    senior | jubilación; pensión
    pension | jubilación; pensión
    own-closing | crear una pequeña empresa
    sell-what-one-makes | crear una pequeña empresa
    project | crear una pequeña empresa
    odd-jobs | trabajar en Francia primeros pasos
    find-boss | trabajar en Francia primeros pasos
    student-job | trabajar en Francia primeros pasos
    long-jobless | trabajar en Francia primeros pasos
    no-place | trabajar en Francia primeros pasos
    network | trabajar en Francia primeros pasos
    read-write | aprender francés
    cannot-read-letters | aprender francés
  `,
  it: `
    work-now | lavorare in Francia primi passi; curriculum; colloquio di lavoro
    first-job | lavorare in Francia primi passi; curriculum; colloquio di lavoro
    french | imparare il francese; corsi di francese
    foreign-diploma | titolo di studio riconoscere; diploma straniero
    vae | titolo di studio; esperienza
    rights | diritti al lavoro; contratto; busta paga
    unfair-dismissal | diritti al lavoro; licenziamento
    lost-job | diritti al lavoro; licenziamento
    bullied | diritti al lavoro; molestie
    pregnant | diritti al lavoro
    train | formazione per adulti; corso
    fund | formazione; finanziamento
    apprentice | apprendistato
    adult-apprentice | apprendistato; formazione per adulti
    change | formazione per adulti
    start | piccola impresa; lavoro autonomo
    start-money | piccola impresa
    take-over | piccola impresa
    cooking | lavorare in cucina; cuoco
    serving | ristorante; stagione
    summer | stagione lavoro
    cv | curriculum
    first-cv | curriculum
    cv-gaps | curriculum
    letter | lettera di motivazione; curriculum
    interview | colloquio di lavoro
    video-call | colloquio di lavoro
    homeless | trovare casa; alloggio
    apprentice-home | trovare casa; alloggio
    leave-parents | trovare casa; alloggio
    lodging | trovare casa; alloggio
    disability | malattia disabilità lavoro
    body | malattia disabilità lavoro
    long-illness | malattia disabilità lavoro
    doctor-says-no | malattia disabilità lavoro
    made-ill | malattia disabilità lavoro
    burnout | malattia disabilità lavoro
    blind | malattia disabilità lavoro
    deaf | malattia disabilità lavoro
    no-car | guidare patente
    salary | busta paga
    better-paid | busta paga
    precarious | diritti al lavoro; contratto
    few-hours | diritti al lavoro; contratto
    closing | diritti al lavoro; contratto
    leave-with-benefits | diritti al lavoro; contratto
    insolvent | diritti al lavoro; contratto
    hours | diritti al lavoro; contratto
    progress | formazione per adulti
    short-training | formazione per adulti
    evening-training | formazione per adulti
    right-to-training | formazione per adulti
    no-diploma | formazione per adulti
    retiring | pensione
    poor-pension | pensione
    bored-retired | pensione
    senior | pensione
    pension | pensione
    own-closing | piccola impresa
    sell-what-one-makes | piccola impresa
    project | piccola impresa
    odd-jobs | lavorare in Francia primi passi
    find-boss | lavorare in Francia primi passi
    student-job | lavorare in Francia primi passi
    long-jobless | lavorare in Francia primi passi
    no-place | lavorare in Francia primi passi
    network | lavorare in Francia primi passi
    read-write | imparare il francese
    cannot-read-letters | imparare il francese
  `,
  pt: `
    work-now | trabalhar em França primeiros passos; currículo; entrevista de emprego
    first-job | trabalhar em França primeiros passos; currículo; entrevista de emprego
    french | aprender francês; aulas de francês
    foreign-diploma | diploma estrangeiro; equivalência
    vae | diploma; experiência
    rights | direitos no trabalho; contrato; recibo de vencimento
    unfair-dismissal | direitos no trabalho; despedimento
    lost-job | direitos no trabalho; despedimento
    bullied | direitos no trabalho; assédio
    pregnant | direitos no trabalho
    train | formação para adultos; curso
    fund | formação quem paga; financiamento
    apprentice | aprendizagem
    adult-apprentice | aprendizagem; formação para adultos
    change | formação para adultos
    start | criar uma empresa; independente
    start-money | criar uma empresa
    take-over | criar uma empresa
    building | pedreiro; obras construção
    pension | reforma; pensão
    senior | reforma
    cv | currículo
    first-cv | currículo
    cv-gaps | currículo
    letter | carta de motivação; currículo
    interview | entrevista de emprego
    video-call | entrevista de emprego
    homeless | encontrar casa; alojamento
    apprentice-home | encontrar casa; alojamento
    leave-parents | encontrar casa; alojamento
    lodging | encontrar casa; alojamento
    disability | doença deficiência trabalho
    body | doença deficiência trabalho
    long-illness | doença deficiência trabalho
    doctor-says-no | doença deficiência trabalho
    made-ill | doença deficiência trabalho
    burnout | doença deficiência trabalho
    blind | doença deficiência trabalho
    deaf | doença deficiência trabalho
    no-car | conduzir carta de condução
    salary | recibo de vencimento
    better-paid | recibo de vencimento
    precarious | direitos no trabalho; contrato
    few-hours | direitos no trabalho; contrato
    closing | direitos no trabalho; contrato
    leave-with-benefits | direitos no trabalho; contrato
    insolvent | direitos no trabalho; contrato
    hours | direitos no trabalho; contrato
    progress | formação para adultos
    short-training | formação para adultos
    evening-training | formação para adultos
    right-to-training | formação para adultos
    no-diploma | formação para adultos
    retiring | reforma; pensão
    poor-pension | reforma; pensão
    bored-retired | reforma; pensão
    own-closing | criar uma empresa
    sell-what-one-makes | criar uma empresa
    project | criar uma empresa
    odd-jobs | trabalhar em França primeiros passos
    find-boss | trabalhar em França primeiros passos
    student-job | trabalhar em França primeiros passos
    long-jobless | trabalhar em França primeiros passos
    no-place | trabalhar em França primeiros passos
    network | trabalhar em França primeiros passos
    read-write | aprender francês
    cannot-read-letters | aprender francês
  `,
  de: `
    work-now | arbeiten in Frankreich; Lebenslauf; Vorstellungsgespräch
    first-job | arbeiten in Frankreich; Lebenslauf; Vorstellungsgespräch
    french | Französisch lernen; Kurs Sprache
    foreign-diploma | ausländischer Abschluss; Anerkennung
    vae | Abschluss Erfahrung
    rights | Rechte bei der Arbeit; Vertrag; Lohnzettel
    unfair-dismissal | Rechte bei der Arbeit; Kündigung
    lost-job | Rechte bei der Arbeit; Kündigung
    bullied | Rechte bei der Arbeit; Mobbing
    pregnant | Rechte bei der Arbeit
    apprentice | Ausbildung; Lehre Betrieb
    adult-apprentice | Ausbildung; Lehre
    train | Ausbildung
    start | kleine Firma gründen; selbstständig
    start-money | kleine Firma gründen
    take-over | kleine Firma; Unternehmen
    pension | Rente; Minijob
    senior | Rente
    cv | Lebenslauf; Bewerbung
    first-cv | Lebenslauf; Bewerbung
    cv-gaps | Lebenslauf; Bewerbung
    letter | Bewerbung; Anschreiben; Lebenslauf
    interview | Vorstellungsgespräch
    video-call | Vorstellungsgespräch
    homeless | Wohnung finden; Unterkunft
    apprentice-home | Wohnung finden; Unterkunft
    leave-parents | Wohnung finden; Unterkunft
    lodging | Wohnung finden; Unterkunft
    disability | Krankheit Behinderung Arbeit
    body | Krankheit Behinderung Arbeit
    long-illness | Krankheit Behinderung Arbeit
    doctor-says-no | Krankheit Behinderung Arbeit
    made-ill | Krankheit Behinderung Arbeit
    burnout | Krankheit Behinderung Arbeit
    blind | Krankheit Behinderung Arbeit
    deaf | Krankheit Behinderung Arbeit
    no-car | Auto fahren Führerschein
    salary | Lohnzettel
    better-paid | Lohnzettel
    precarious | Rechte bei der Arbeit; Vertrag
    few-hours | Rechte bei der Arbeit; Vertrag
    closing | Rechte bei der Arbeit; Vertrag
    leave-with-benefits | Rechte bei der Arbeit; Vertrag
    insolvent | Rechte bei der Arbeit; Vertrag
    hours | Rechte bei der Arbeit; Vertrag
    progress | Weiterbildung; Ausbildung
    short-training | Weiterbildung; Ausbildung
    evening-training | Weiterbildung; Ausbildung
    right-to-training | Weiterbildung; Ausbildung
    change | Weiterbildung; Ausbildung
    no-diploma | Weiterbildung; Ausbildung
    retiring | Rente; Minijob
    poor-pension | Rente; Minijob
    bored-retired | Rente; Minijob
    own-closing | kleine Firma gründen
    sell-what-one-makes | kleine Firma gründen
    project | kleine Firma gründen
    odd-jobs | arbeiten in Frankreich erste Schritte
    find-boss | arbeiten in Frankreich erste Schritte
    student-job | arbeiten in Frankreich erste Schritte
    long-jobless | arbeiten in Frankreich erste Schritte
    no-place | arbeiten in Frankreich erste Schritte
    network | arbeiten in Frankreich erste Schritte
    read-write | Französisch lernen
    cannot-read-letters | Französisch lernen
  `,
  ar: `
    work-now | العمل في فرنسا الخطوات الأولى; السيرة الذاتية; مقابلة العمل
    first-job | العمل في فرنسا الخطوات الأولى; السيرة الذاتية; مقابلة العمل
    rights | حقوقكم في العمل; عقد; الراتب
    unfair-dismissal | حقوقكم في العمل; فصل
    lost-job | حقوقكم في العمل; فصل
    bullied | حقوقكم في العمل; تحرش
    pregnant | حقوقكم في العمل
    train | التدريب المهني; دورة
    fund | التدريب من يدفع; تمويل
    no-diploma | التدريب المهني
    apprentice | تدريب مهنة
    adult-apprentice | تدريب مهنة
    change | التدريب المهني للكبار
    start | إنشاء مشروع; عمل حر
    start-money | إنشاء مشروع
    take-over | إنشاء مشروع
    care | ممرض; تمريض مستشفى
    old-people | تمريض صحة
    cv | السيرة الذاتية
    first-cv | السيرة الذاتية
    cv-gaps | السيرة الذاتية
    letter | رسالة التحفيز; السيرة الذاتية
    interview | مقابلة العمل
    video-call | مقابلة العمل
    homeless | البحث عن سكن
    apprentice-home | البحث عن سكن
    leave-parents | البحث عن سكن
    lodging | البحث عن سكن
    disability | المرض والإعاقة
    body | المرض والإعاقة
    long-illness | المرض والإعاقة
    doctor-says-no | المرض والإعاقة
    made-ill | المرض والإعاقة
    burnout | المرض والإعاقة
    blind | المرض والإعاقة
    deaf | المرض والإعاقة
    no-car | القيادة رخصة
    salary | قسيمة الراتب
    better-paid | قسيمة الراتب
    precarious | حقوقكم في العمل; عقد
    few-hours | حقوقكم في العمل; عقد
    closing | حقوقكم في العمل; عقد
    leave-with-benefits | حقوقكم في العمل; عقد
    insolvent | حقوقكم في العمل; عقد
    hours | حقوقكم في العمل; عقد
    progress | التدريب المهني للكبار
    short-training | التدريب المهني للكبار
    evening-training | التدريب المهني للكبار
    right-to-training | التدريب المهني للكبار
    retiring | التقاعد
    poor-pension | التقاعد
    bored-retired | التقاعد
    senior | التقاعد
    pension | التقاعد
    own-closing | إنشاء مشروع
    sell-what-one-makes | إنشاء مشروع
    project | إنشاء مشروع
    odd-jobs | العمل في فرنسا الخطوات الأولى
    find-boss | العمل في فرنسا الخطوات الأولى
    student-job | العمل في فرنسا الخطوات الأولى
    long-jobless | العمل في فرنسا الخطوات الأولى
    no-place | العمل في فرنسا الخطوات الأولى
    network | العمل في فرنسا الخطوات الأولى
    read-write | تعلم الفرنسية
    cannot-read-letters | تعلم الفرنسية
  `,
  uk: `
    work-now | робота у Франції перші кроки; резюме; співбесіда
    first-job | робота у Франції перші кроки; резюме; співбесіда
    rights | права на роботі; договір; зарплата
    unfair-dismissal | права на роботі; звільнення
    lost-job | права на роботі; звільнення
    bullied | права на роботі; цькування
    pregnant | права на роботі
    train | навчання для дорослих; курси
    fund | навчання хто платить; фінансування
    no-diploma | навчання для дорослих
    apprentice | навчання професія
    adult-apprentice | навчання для дорослих
    change | навчання для дорослих
    start | відкрити справу; підприємство бізнес
    start-money | відкрити справу
    take-over | справа підприємство
    childcare | діти і робота; ясла
    hours | діти і робота
    old-people | догляд літні люди; допомога вдома
    care | догляд допомога вдома
    cv | резюме
    first-cv | резюме
    cv-gaps | резюме
    letter | мотиваційний лист; резюме
    interview | співбесіда
    video-call | співбесіда
    homeless | знайти житло
    apprentice-home | знайти житло
    leave-parents | знайти житло
    lodging | знайти житло
    disability | хвороба інвалідність
    body | хвороба інвалідність
    long-illness | хвороба інвалідність
    doctor-says-no | хвороба інвалідність
    made-ill | хвороба інвалідність
    burnout | хвороба інвалідність
    blind | хвороба інвалідність
    deaf | хвороба інвалідність
    no-car | водити права
    salary | розрахунковий листок
    better-paid | розрахунковий листок
    precarious | права на роботі; договір
    few-hours | права на роботі; договір
    closing | права на роботі; договір
    leave-with-benefits | права на роботі; договір
    insolvent | права на роботі; договір
    progress | навчання для дорослих
    short-training | навчання для дорослих
    evening-training | навчання для дорослих
    right-to-training | навчання для дорослих
    retiring | пенсія
    poor-pension | пенсія
    bored-retired | пенсія
    senior | пенсія
    pension | пенсія
    own-closing | відкрити справу
    sell-what-one-makes | відкрити справу
    project | відкрити справу
    odd-jobs | робота у Франції перші кроки
    find-boss | робота у Франції перші кроки
    student-job | робота у Франції перші кроки
    long-jobless | робота у Франції перші кроки
    no-place | робота у Франції перші кроки
    network | робота у Франції перші кроки
    read-write | вивчити французьку
    cannot-read-letters | вивчити французьку
  `,
}

const listed = (text: string): readonly string[] => text.split(';').map(part => part.trim())

const LINES: readonly (readonly [id: string, language: string, means: readonly string[]])[] = Object.entries(ELSEWHERE).flatMap(
  ([language, text]) =>
    text
      .trim()
      .split('\n')
      .map(line => {
        const [id = '', means = ''] = line.split(' | ')
        return [id.trim(), language, listed(means)] as const
      }),
)

/** What helps in a situation, by each language but French. */
export const meansElsewhere = (id: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(LINES.flatMap(([known, language, means]) => (known === id ? [[language, means]] : [])))
