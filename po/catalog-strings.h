/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made by update-catalog-strings.py from data/catalog, for translators. Do not change it by hand. It is never compiled.
 */

/* Translators: claims.json, c-01, claim */
N_("Hydrocortisone, as an ointment or as tablets, stops a spasm.")

/* Translators: claims.json, c-01, why_not */
N_("The skin cream treats itch and does not reach muscle. The tablets are a prescription hormone with serious harms and no worthwhile effect here.")

/* Translators: claims.json, c-01, instead */
N_("Leave both out. A gel with an anti-inflammatory, or a pharmacist, is the better address.")

/* Translators: claims.json, c-02, claim */
N_("Anti-inflammatories keep the spasm from happening.")

/* Translators: claims.json, c-02, why_not */
N_("They slow an enzyme that makes pain messengers. Nothing shows that they prevent a spasm.")

/* Translators: claims.json, c-02, instead */
N_("They can reduce pain for some hours. Expect that, and no more.")

/* Translators: claims.json, c-03, claim */
N_("An ointment is better than a tablet because it works on the spot.")

/* Translators: claims.json, c-03, why_not */
N_("Half right: gels help strains with few effects on the rest of the body, yet evidence in back pain is thin and the rules on allergy still apply.")

/* Translators: claims.json, c-03, instead */
N_("A fair first choice for one small area.")

/* Translators: claims.json, c-04, claim */
N_("Stretching is the best method without medicine, and feeds the muscles oxygen all day.")

/* Translators: claims.json, c-04, why_not */
N_("Stretching alone did no better than nothing in a large comparison, and an all-day oxygen effect is not shown.")

/* Translators: claims.json, c-04, instead */
N_("Stretch if you like it, and pair it with strength and walking.")

/* Translators: claims.json, c-05, claim */
N_("Heat opens the vessels so that more nutrients reach the muscle.")

/* Translators: claims.json, c-05, why_not */
N_("The biology is overstated, and leakier vessels would add to swelling in a fresh injury.")

/* Translators: claims.json, c-05, instead */
N_("Use warmth for comfort and a small, short relief.")

/* Translators: claims.json, c-06, claim */
N_("Cold stops inflammation and works at once.")

/* Translators: claims.json, c-06, why_not */
N_("It numbs. For back pain the trials are too few to say more.")

/* Translators: claims.json, c-06, instead */
N_("Use it for comfort, wrapped, for ten to fifteen minutes.")

/* Translators: claims.json, c-07, claim */
N_("Aspirin raises blood flow and loosens stiffness.")

/* Translators: claims.json, c-07, why_not */
N_("It relieves pain and thins the blood. It is no medicine for circulation in muscles, and it brings more bleeding than other choices.")

/* Translators: claims.json, c-07, instead */
N_("Ask a pharmacist for something else. Never under 16.")

/* Translators: claims.json, c-08, claim */
N_("A multivitamin makes spasms much rarer.")

/* Translators: claims.json, c-08, why_not */
N_("No trial shows it.")

/* Translators: claims.json, c-08, instead */
N_("If you belong to a group at risk, have a shortage tested. Otherwise food is enough.")

/* Translators: claims.json, c-09, claim */
N_("Rest is where treatment begins, and mostly all it needs.")

/* Translators: claims.json, c-09, why_not */
N_("A short ease is fine. Long rest does worse than staying active.")

/* Translators: claims.json, c-09, instead */
N_("Ease off for hours to two days, and keep moving gently.")

/* Translators: claims.json, c-10, claim */
N_("Massage breaks up the tight places.")

/* Translators: claims.json, c-10, why_not */
N_("Nothing is broken up. There is short-term relief of low certainty.")

/* Translators: claims.json, c-10, instead */
N_("It may feel good for hours to days. Take it as that.")

/* Translators: claims.json, c-11, claim */
N_("Traction unloads the spine and is among the best treatments.")

/* Translators: claims.json, c-11, why_not */
N_("It makes little or no difference, and guidelines advise against it.")

/* Translators: claims.json, c-11, instead */
N_("Leave it out.")

/* Translators: claims.json, c-12, claim */
N_("Mustard, sesame, olive, lavender or clove oil works wonders.")

/* Translators: claims.json, c-12, why_not */
N_("Rubbing may help. The oils are untested, and mustard and clove irritate.")

/* Translators: claims.json, c-12, instead */
N_("Use a plain oil, and test a drop on the forearm first.")

/* Translators: claims.json, c-13, claim */
N_("Acupressure works fast by putting the blood flow right.")

/* Translators: claims.json, c-13, why_not */
N_("The trials are favourable and weak, and no such mechanism is shown.")

/* Translators: claims.json, c-13, instead */
N_("It is safe to try with a thumb and some care.")

/* Translators: claims.json, c-14, claim */
N_("Calcium and magnesium, as food or pills, settle a spasm.")

/* Translators: claims.json, c-14, why_not */
N_("Magnesium mostly failed even for leg cramp, and apples contain little of either.")

/* Translators: claims.json, c-14, instead */
N_("Eat them for your health without expecting relief. With kidney disease ask before any tablet.")

/* Translators: claims.json, c-15, claim */
N_("Homeopathic Bryonia and Rhus tox belong in every kit.")

/* Translators: claims.json, c-15, why_not */
N_("There is no reliable evidence for any condition. The products are diluted until hardly anything is left.")

/* Translators: claims.json, c-15, instead */
N_("Spend the effort on warmth, movement and breathing.")

/* Translators: claims.json, c-16, claim */
N_("Sleep on a strong, hard mattress.")

/* Translators: claims.json, c-16, why_not */
N_("In a good trial medium-firm did better than firm.")

/* Translators: claims.json, c-16, instead */
N_("Choose what you turn over on easily, without a sag.")

/* Translators: claims.json, c-17, claim */
N_("Keep the spine upright through long computer work.")

/* Translators: claims.json, c-17, why_not */
N_("No single posture is the right one. Staying still is the part that stiffens.")

/* Translators: claims.json, c-17, instead */
N_("Lean back, shift, stand: change position often.")

/* Translators: claims.json, c-18, claim */
N_("A warm-up always helps and prevents strain.")

/* Translators: claims.json, c-18, why_not */
N_("It has a small effect on soreness, and mixed results on injury.")

/* Translators: claims.json, c-18, instead */
N_("It is harmless: ten to fifteen minutes before effort.")

/* Translators: claims.json, c-19, claim */
N_("Osteoporosis, arthritis and gout are everyday causes of spasm.")

/* Translators: claims.json, c-19, why_not */
N_("Sudden pain with osteoporosis is a fracture until shown otherwise, gout of the spine is rare, and inflammatory arthritis has signs of its own.")

/* Translators: claims.json, c-19, instead */
N_("Read how each of them shows itself, and have it checked where it fits.")

/* Translators: claims.json, c-20, claim */
N_("Pickle juice ends a cramp in half a minute.")

/* Translators: claims.json, c-20, why_not */
N_("In a laboratory it shortened a toe cramp in about ten young men by some 49 seconds. That is not a back, and not half a minute.")

/* Translators: claims.json, c-20, instead */
N_("Skip it; it is very salty.")

/* Translators: claims.json, c-21, claim */
N_("Belts, corsets, insoles, rocker soles, traction and acupuncture are the best treatments.")

/* Translators: claims.json, c-21, why_not */
N_("Item for item this is a guideline’s list of what not to offer; the “not” got lost.")

/* Translators: claims.json, c-21, instead */
N_("Leave them out. Acupuncture is disputed rather than settled.")

/* Translators: claims.json, c-22, claim */
N_("Gone within 72 hours means nothing was wrong; otherwise it is serious.")

/* Translators: claims.json, c-22, why_not */
N_("False comfort, as a heart or main artery needs help within minutes. False alarm, as healthy strains often take weeks.")

/* Translators: claims.json, c-22, instead */
N_("Check the warning signs first, and take stock on day three.")

/* Translators: claims.json, c-23, claim */
N_("A sudden or a gradual start means something serious.")

/* Translators: claims.json, c-23, why_not */
N_("Too blunt: a spasm is sudden by definition, and many sore backs creep on.")

/* Translators: claims.json, c-23, instead */
N_("Ask yourself for a cause. Where there is none, go through the warning signs.")

/* Translators: claims.json, c-24, claim */
N_("Spasms last from seconds to 15 minutes.")

/* Translators: claims.json, c-24, why_not */
N_("True of a single cramp, not of the sore days around it.")

/* Translators: claims.json, c-24, instead */
N_("Think of two clocks: one for the grip, one for the episode.")

/* Translators: claims.json, c-25, claim */
N_("Muscle relaxants are one more remedy from the shop.")

/* Translators: claims.json, c-25, why_not */
N_("They are prescription medicines with a tiny, uncertain gain, and they bring drowsiness and dependence.")

/* Translators: claims.json, c-25, instead */
N_("Only if a doctor decides so, and for days.")

/* Translators: claims.json, c-26, claim */
N_("Supplements and natural relaxers stop a spasm quickly.")

/* Translators: claims.json, c-26, why_not */
N_("They are mostly unnamed, untested, and may clash with medicines.")

/* Translators: claims.json, c-26, instead */
N_("Ask a pharmacist before you take any.")

/* Translators: claims.json, c-27, claim */
N_("Redness and swelling are normal signs.")

/* Translators: claims.json, c-27, why_not */
N_("A deep muscle spasm seldom shows. Hot red skin can be an infection, a band of redness shingles.")

/* Translators: claims.json, c-27, instead */
N_("Look at the skin, and check the warning signs.")

/* Translators: claims.json, c-28, claim */
N_("Weakness is a usual symptom.")

/* Translators: claims.json, c-28, why_not */
N_("Pain can make an arm feel weak. True or growing weakness is a nerve sign.")

/* Translators: claims.json, c-28, instead */
N_("Ask yourself: weak because it hurts, or weak without pain?")

/* Translators: claims.json, c-29, claim */
N_("It may be ALS, polio or multiple sclerosis.")

/* Translators: claims.json, c-29, why_not */
N_("They are very rare, and never show as a spasm alone.")

/* Translators: claims.json, c-29, instead */
N_("Very unlikely without their other signs.")

/* Translators: claims.json, c-30, claim */
N_("Manipulation puts the bones back in line.")

/* Translators: claims.json, c-30, why_not */
N_("Bones are not out of place. The effect comes by other ways and is modest.")

/* Translators: claims.json, c-30, instead */
N_("If you choose it, have the risks named first, and decline thrusts to the neck.")

/* Translators: claims.json, c-31, claim */
N_("An X-ray finds the misalignment behind it.")

/* Translators: claims.json, c-31, why_not */
N_("Routine pictures do not help, and they find harmless wear.")

/* Translators: claims.json, c-31, instead */
N_("Pictures are for suspected fracture, deformity, cancer or infection.")

/* Translators: claims.json, c-32, claim */
N_("EMG and blood tests belong to every spasm.")

/* Translators: claims.json, c-32, why_not */
N_("They are needed only where disease is suspected.")

/* Translators: claims.json, c-32, instead */
N_("Ask what a test is meant to find before you have it.")

/* Translators: claims.json, c-33, claim */
N_("An operation can cure muscle spasm.")

/* Translators: claims.json, c-33, why_not */
N_("No operation treats spasm. These treat pressure on nerve or cord, and instability.")

/* Translators: claims.json, c-33, instead */
N_("Not for spasm.")

/* Translators: claims.json, c-34, claim */
N_("Dehydration and electrolytes are the cause.")

/* Translators: claims.json, c-34, why_not */
N_("The support is weak even for cramp in sport.")

/* Translators: claims.json, c-34, instead */
N_("Drink to thirst.")

/* Translators: claims.json, c-35, claim */
N_("A strong chest and a weak back cause spasm.")

/* Translators: claims.json, c-35, why_not */
N_("Plausible, and unproven.")

/* Translators: claims.json, c-35, instead */
N_("Strength for the upper back is worth doing anyway.")

/* Translators: claims.json, c-36, claim */
N_("Poor posture is the main cause.")

/* Translators: claims.json, c-36, why_not */
N_("The link with pain is weak and disputed.")

/* Translators: claims.json, c-36, instead */
N_("It may add to it. Move and vary, and do not blame yourself.")

/* Translators: claims.json, c-37, claim */
N_("Spasm and cramp are one thing, and both belong to fibromyalgia.")

/* Translators: claims.json, c-37, why_not */
N_("The words are used loosely. A tight, sore, guarded muscle is not always a cramp.")

/* Translators: claims.json, c-37, instead */
N_("At home both are handled alike. Pain all over for months is something else.")

/* Translators: claims.json, c-38, claim */
N_("An untreated spasm leads to complications.")

/* Translators: claims.json, c-38, why_not */
N_("Most settle whatever is done, and fear itself slows recovery.")

/* Translators: claims.json, c-38, instead */
N_("Complications are rare. Keep moving.")

/* Translators: claims.json, c-39, claim */
N_("Deep-tissue and trigger-point work carries no risk.")

/* Translators: claims.json, c-39, why_not */
N_("It can bruise, and it is risky with clots, thin bones or blood thinners.")

/* Translators: claims.json, c-39, instead */
N_("Read the cautions first, and stop rather than bear it.")

/* Translators: claims.json, c-40, claim */
N_("Less alcohol and coffee prevents spasm.")

/* Translators: claims.json, c-40, why_not */
N_("There is no proof of that.")

/* Translators: claims.json, c-40, instead */
N_("It is sensible for your sleep.")

/* Translators: claims.json, c-41, claim */
N_("The reviewed pillow, TENS unit or ear clip is the answer.")

/* Translators: claims.json, c-41, why_not */
N_("That is advertising.")

/* Translators: claims.json, c-41, instead */
N_("No brand is named here. Each kind is graded by what was tested.")

/* Translators: claims.json, c-42, claim */
N_("Advice for the low back holds for the upper back.")

/* Translators: claims.json, c-42, why_not */
N_("The regions are often mixed up, and hardly any trial studied the upper back.")

/* Translators: claims.json, c-42, instead */
N_("Look at the region beside each grade.")

/* Translators: claims.json, c-43, claim */
N_("An article on back pain covers what matters.")

/* Translators: claims.json, c-43, why_not */
N_("Common advice rarely names heart, lung, main artery, cord or infection, and the upper back is where such pain is felt.")

/* Translators: claims.json, c-43, instead */
N_("Check the warning signs first.")

/* Translators: claims.json, c-44, claim */
N_("Heat, cold and medicines need no times or limits.")

/* Translators: claims.json, c-44, why_not */
N_("Burns, frost injury and overdose are the real risks at home.")

/* Translators: claims.json, c-44, instead */
N_("Keep to the minutes and doses given with each remedy.")

/* Translators: claims.json, c-45, claim */
N_("Walking, stretching and exercise cure by blood flow.")

/* Translators: claims.json, c-45, why_not */
N_("Movement helps, and the reason is broader.")

/* Translators: claims.json, c-45, instead */
N_("Move, and never mind the reason.")

/* Translators: claims.json, c-46, claim */
N_("Only strict compliance brings the benefit.")

/* Translators: claims.json, c-46, why_not */
N_("Regular practice helps. There is no guarantee, and a plan has to bend to how you feel.")

/* Translators: claims.json, c-46, instead */
N_("A gap is no failure; start again at half.")

/* Translators: conditions.json, cond-muscle-strain, title */
N_("Muscle strain (pulled muscle)")

/* Translators: conditions.json, cond-muscle-strain, summary */
N_("Overstretched or slightly torn muscle fibres, usually after an effort or a twist.")

/* Translators: conditions.json, cond-muscle-strain, text */
N_("Tell-tale signs: a clear effort or twist, tenderness in one place, and pain when you use the muscle.")

/* Translators: conditions.json, cond-muscle-strain, text */
N_("A strain and a spasm overlap and are handled alike at home. A strained muscle takes four to six weeks to heal, and feels better long before.")

/* Translators: conditions.json, cond-muscle-strain, synonyms */
N_("pulled muscle")

/* Translators: conditions.json, cond-muscle-strain, synonyms */
N_("strain")

/* Translators: conditions.json, cond-muscle-strain, synonyms */
N_("torn muscle")

/* Translators: conditions.json, cond-muscle-strain, synonyms */
N_("muscle tear")

/* Translators: conditions.json, cond-muscle-strain, synonyms */
N_("sprain")

/* Translators: conditions.json, cond-muscle-strain, synonyms */
N_("strained back")

/* Translators: conditions.json, cond-nerve-root-compression, title */
N_("Pinched nerve / nerve-root compression")

/* Translators: conditions.json, cond-nerve-root-compression, summary */
N_("A nerve irritated where it leaves the spine, with pain that travels.")

/* Translators: conditions.json, cond-nerve-root-compression, text */
N_("Tell-tale signs: pain along an arm or round a rib, tingling, or weak movement.")

/* Translators: conditions.json, cond-nerve-root-compression, text */
N_("Most of these settle too. Tingling in one arm for over a week wants an appointment; growing weakness wants a doctor today.")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("pinched nerve")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("trapped nerve")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("radiculopathy")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("nerve pain")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("intercostal neuralgia")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("nerve root")

/* Translators: conditions.json, cond-nerve-root-compression, synonyms */
N_("compressed nerve")

/* Translators: conditions.json, cond-spondylosis, title */
N_("Spondylosis (age-related spinal wear)")

/* Translators: conditions.json, cond-spondylosis, summary */
N_("Ordinary wear of the spine that comes with the years.")

/* Translators: conditions.json, cond-spondylosis, text */
N_("Tell-tale signs: stiffness and older age, and often no link between what a scan shows and how much it hurts.")

/* Translators: conditions.json, cond-spondylosis, text */
N_("Exercise is the mainstay. The warning signs count as for everybody.")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("spondylosis")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("wear and tear")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("degeneration")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("degenerative")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("osteoarthritis of the spine")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("ageing spine")

/* Translators: conditions.json, cond-spondylosis, synonyms */
N_("worn discs")

/* Translators: conditions.json, cond-herniated-disc, title */
N_("Herniated disc")

/* Translators: conditions.json, cond-herniated-disc, summary */
N_("Disc material that presses on a nerve; rare in the upper back.")

/* Translators: conditions.json, cond-herniated-disc, text */
N_("Tell-tale signs: pain like a band or along an arm, worse when you cough. In the upper back this is uncommon.")

/* Translators: conditions.json, cond-herniated-disc, text */
N_("Heavy, numb or unsteady legs, or a change of bladder or bowel, are an emergency.")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("slipped disc")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("slipped disk")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("bulging disc")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("herniated disk")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("prolapse")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("disc prolapse")

/* Translators: conditions.json, cond-herniated-disc, synonyms */
N_("disc")

/* Translators: conditions.json, cond-osteoporosis, title */
N_("Osteoporosis")

/* Translators: conditions.json, cond-osteoporosis, summary */
N_("Thin bones, in which a vertebra can break after a trifle.")

/* Translators: conditions.json, cond-osteoporosis, text */
N_("Tell-tale signs: sudden pain in the middle line after a slight strain, lost height, a rounder back.")

/* Translators: conditions.json, cond-osteoporosis, text */
N_("Sudden pain with osteoporosis is a fracture until somebody has looked: see a doctor the same day, and leave out twisting, deep bends and massage until then.")

/* Translators: conditions.json, cond-osteoporosis, synonyms */
N_("osteoporosis")

/* Translators: conditions.json, cond-osteoporosis, synonyms */
N_("brittle bones")

/* Translators: conditions.json, cond-osteoporosis, synonyms */
N_("thin bones")

/* Translators: conditions.json, cond-osteoporosis, synonyms */
N_("bone density")

/* Translators: conditions.json, cond-osteoporosis, synonyms */
N_("vertebral fracture")

/* Translators: conditions.json, cond-osteoporosis, synonyms */
N_("compression fracture")

/* Translators: conditions.json, cond-arthritis, title */
N_("Arthritis")

/* Translators: conditions.json, cond-arthritis, summary */
N_("Inflamed or worn joints; in the spine it has its own pattern.")

/* Translators: conditions.json, cond-arthritis, text */
N_("Tell-tale signs: pain in other joints too, and stiffness that lasts long in the morning.")

/* Translators: conditions.json, cond-arthritis, text */
N_("Stiffness for over half an hour each morning for months, better with movement and begun before 45, deserves an appointment.")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("arthritis")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("rheumatism")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("rheumatoid")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("spondyloarthritis")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("ankylosing spondylitis")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("inflamed joints")

/* Translators: conditions.json, cond-arthritis, synonyms */
N_("bechterew")

/* Translators: conditions.json, cond-gout, title */
N_("Gout")

/* Translators: conditions.json, cond-gout, summary */
N_("A disease of joints that hardly ever touches the spine.")

/* Translators: conditions.json, cond-gout, text */
N_("Tell-tale signs: a red, hot, very painful joint somewhere else, often the big toe.")

/* Translators: conditions.json, cond-gout, text */
N_("Gout of the spine is very rare. If you have gout and a new back pain, ask a clinician.")

/* Translators: conditions.json, cond-gout, synonyms */
N_("gout")

/* Translators: conditions.json, cond-gout, synonyms */
N_("uric acid")

/* Translators: conditions.json, cond-gout, synonyms */
N_("podagra")

/* Translators: conditions.json, cond-als, title */
N_("Amyotrophic lateral sclerosis (ALS)")

/* Translators: conditions.json, cond-als, summary */
N_("A rare nerve disease; very unlikely without its own signs.")

/* Translators: conditions.json, cond-als, text */
N_("It shows by painless wasting, twitching and slurred speech over months, not by a spasm of the back alone.")

/* Translators: conditions.json, cond-als, text */
N_("If such signs are there, see a clinician. Without them this is very unlikely.")

/* Translators: conditions.json, cond-als, synonyms */
N_("als")

/* Translators: conditions.json, cond-als, synonyms */
N_("motor neurone disease")

/* Translators: conditions.json, cond-als, synonyms */
N_("mnd")

/* Translators: conditions.json, cond-als, synonyms */
N_("lou gehrig")

/* Translators: conditions.json, cond-als, synonyms */
N_("motor neuron disease")

/* Translators: conditions.json, cond-polio, title */
N_("Polio")

/* Translators: conditions.json, cond-polio, summary */
N_("A past infection that can bring new weakness decades later.")

/* Translators: conditions.json, cond-polio, text */
N_("It matters only if you had polio in the past and now notice new tiredness and weakness.")

/* Translators: conditions.json, cond-polio, text */
N_("Your own doctor can tell. Without a past polio this is very unlikely.")

/* Translators: conditions.json, cond-polio, synonyms */
N_("polio")

/* Translators: conditions.json, cond-polio, synonyms */
N_("post-polio")

/* Translators: conditions.json, cond-polio, synonyms */
N_("poliomyelitis")

/* Translators: conditions.json, cond-polio, synonyms */
N_("post polio syndrome")

/* Translators: conditions.json, cond-ms, title */
N_("Multiple sclerosis (MS)")

/* Translators: conditions.json, cond-ms, summary */
N_("A nerve disease that is very unlikely to show as back spasm alone.")

/* Translators: conditions.json, cond-ms, text */
N_("It shows by loss of vision, numb patches, a tight band round the trunk or an unsteady walk.")

/* Translators: conditions.json, cond-ms, text */
N_("A new numb band or unsteady legs is an emergency whatever its cause. Without such signs this is very unlikely.")

/* Translators: conditions.json, cond-ms, synonyms */
N_("ms")

/* Translators: conditions.json, cond-ms, synonyms */
N_("multiple sclerosis")

/* Translators: conditions.json, cond-ms, synonyms */
N_("ms hug")

/* Translators: conditions.json, cond-ms, synonyms */
N_("demyelination")

/* Translators: conditions.json, cond-fibromyalgia, title */
N_("Fibromyalgia")

/* Translators: conditions.json, cond-fibromyalgia, summary */
N_("Pain all over for months, with poor sleep and tiredness.")

/* Translators: conditions.json, cond-fibromyalgia, text */
N_("Tell-tale signs: pain in many places for more than three months, poor sleep, and tiredness.")

/* Translators: conditions.json, cond-fibromyalgia, text */
N_("A clinician within weeks can help to sort it out. Gentle activity that grows slowly is the mainstay.")

/* Translators: conditions.json, cond-fibromyalgia, synonyms */
N_("fibro")

/* Translators: conditions.json, cond-fibromyalgia, synonyms */
N_("fibromyalgia")

/* Translators: conditions.json, cond-fibromyalgia, synonyms */
N_("widespread pain")

/* Translators: conditions.json, cond-fibromyalgia, synonyms */
N_("chronic pain")

/* Translators: conditions.json, cond-fibromyalgia, synonyms */
N_("pain all over")

/* Translators: conditions.json, cond-myofascial-pain, title */
N_("Myofascial pain syndrome")

/* Translators: conditions.json, cond-myofascial-pain, summary */
N_("Tender knots that send their pain elsewhere when pressed.")

/* Translators: conditions.json, cond-myofascial-pain, text */
N_("Tell-tale signs: a tender knot in the muscle, and pressing it brings on the very pain you know in another place.")

/* Translators: conditions.json, cond-myofascial-pain, text */
N_("Pressing gently with a ball, slow stretching and strength exercise are what people use. What a knot really is remains disputed.")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("knot")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("knots")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("trigger point")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("trigger points")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("myofascial")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("muscle knot")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("lump in muscle")

/* Translators: conditions.json, cond-myofascial-pain, synonyms */
N_("tender spot")

/* Translators: conditions.json, cond-structural-change, title */
N_("Changes in the shape or wear of the spine")

/* Translators: conditions.json, cond-structural-change, summary */
N_("A visible curve or a finding on a scan; often harmless.")

/* Translators: conditions.json, cond-structural-change, text */
N_("Curves, narrow gaps and worn edges are common in people without any pain, and bones that are “out of place” are not what hurts.")

/* Translators: conditions.json, cond-structural-change, text */
N_("A shape that is new, a lump, or lost height is different and wants a doctor the same day.")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("scoliosis")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("kyphosis")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("misalignment")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("misaligned")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("crooked spine")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("curve")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("hunchback")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("alignment")

/* Translators: conditions.json, cond-structural-change, synonyms */
N_("out of place")

/* Translators: conflicts.json, k-01, topic */
N_("Rest or move?")

/* Translators: conflicts.json, k-01, views */
N_("Some begin with rest; others say to walk as much as possible.")

/* Translators: conflicts.json, k-01, line */
N_("Ease off for a short while, and move gently from the first day.")

/* Translators: conflicts.json, k-02, topic */
N_("Heat or cold first?")

/* Translators: conflicts.json, k-02, views */
N_("Some know heat only, some put ice first, some leave it to you.")

/* Translators: conflicts.json, k-02, line */
N_("Cold for a fresh strain up to 48 hours if you like it, warmth for tightness at any time. What you prefer decides.")

/* Translators: conflicts.json, k-03, topic */
N_("Heat and cold in turn?")

/* Translators: conflicts.json, k-03, views */
N_("Some recommend it; most do not mention it.")

/* Translators: conflicts.json, k-03, line */
N_("If you like it. It is untested.")

/* Translators: conflicts.json, k-04, topic */
N_("Which mattress?")

/* Translators: conflicts.json, k-04, views */
N_("Some say hard, some supportive and cushioned.")

/* Translators: conflicts.json, k-04, line */
N_("Medium-firm and comfortable.")

/* Translators: conflicts.json, k-05, topic */
N_("How long does it last?")

/* Translators: conflicts.json, k-05, views */
N_("From seconds to fifteen minutes, a couple of days, 72 hours, four to eight weeks, or for good.")

/* Translators: conflicts.json, k-05, line */
N_("A single grip minutes; most episodes days to two weeks; a strain four to six weeks. See somebody at six.")

/* Translators: conflicts.json, k-06, topic */
N_("How serious is it?")

/* Translators: conflicts.json, k-06, views */
N_("Easily treated, say some; painful, disabling and full of complications, say others.")

/* Translators: conflicts.json, k-06, line */
N_("Common and mostly harmless, once the warning signs are cleared.")

/* Translators: conflicts.json, k-07, topic */
N_("When should you worry?")

/* Translators: conflicts.json, k-07, views */
N_("A rule of 72 hours, a general line on emergencies, or nothing at all.")

/* Translators: conflicts.json, k-07, line */
N_("Go by the warning signs, and take stock at three days, one week, two and six.")

/* Translators: conflicts.json, k-08, topic */
N_("Which medicine?")

/* Translators: conflicts.json, k-08, views */
N_("Aspirin, hydrocortisone, anti-inflammatories, muscle relaxants, menthol, capsaicin, or none.")

/* Translators: conflicts.json, k-08, line */
N_("A gel first for a small area, an anti-inflammatory tablet for a short time if it is safe for you, the rest as graded.")

/* Translators: conflicts.json, k-09, topic */
N_("Stretch during a spasm?")

/* Translators: conflicts.json, k-09, views */
N_("Gently, every morning, above all else, or rather rest.")

/* Translators: conflicts.json, k-09, line */
N_("Gently while it is fresh, regularly later, never forced.")

/* Translators: conflicts.json, k-10, topic */
N_("Stretch or warm up before effort?")

/* Translators: conflicts.json, k-10, views */
N_("Some stretch before the day, some warm up for ten to fifteen minutes.")

/* Translators: conflicts.json, k-10, line */
N_("Warm up before effort; stretch whenever you like.")

/* Translators: conflicts.json, k-11, topic */
N_("What is the main cause?")

/* Translators: conflicts.json, k-11, views */
N_("Hard effort, strain, posture, vitamins, disease, injury, overuse, imbalance, thirst or stress.")

/* Translators: conflicts.json, k-11, line */
N_("Many things may add to it, and often none is found.")

/* Translators: conflicts.json, k-12, topic */
N_("Does food help?")

/* Translators: conflicts.json, k-12, views */
N_("A multivitamin, calcium and magnesium, fruit, unnamed supplements, more water, less alcohol and coffee.")

/* Translators: conflicts.json, k-12, line */
N_("Ordinary good food for your health; it is no cure.")

/* Translators: conflicts.json, k-13, topic */
N_("Is a sudden start a bad sign?")

/* Translators: conflicts.json, k-13, views */
N_("Spasm is sudden by nature, say some; sudden pain is a worry, say others.")

/* Translators: conflicts.json, k-13, line */
N_("Sudden with a clear movement is usual. Sudden and tearing, or without cause: check.")

/* Translators: conflicts.json, k-14, topic */
N_("Are weakness and swelling normal?")

/* Translators: conflicts.json, k-14, views */
N_("Usual signs, say some; others are silent.")

/* Translators: conflicts.json, k-14, line */
N_("Ask yourself how, and check the warning signs.")

/* Translators: conflicts.json, k-15, topic */
N_("Traction, belts and insoles?")

/* Translators: conflicts.json, k-15, views */
N_("Praised by some, unmentioned by others.")

/* Translators: conflicts.json, k-15, line */
N_("Advised against.")

/* Translators: conflicts.json, k-16, topic */
N_("Needles or fingers?")

/* Translators: conflicts.json, k-16, views */
N_("Acupuncture for some, acupressure for others, or both.")

/* Translators: conflicts.json, k-16, line */
N_("Both are weakly supported, and needles carry a small risk for the lung.")

/* Translators: conflicts.json, k-17, topic */
N_("An operation?")

/* Translators: conflicts.json, k-17, views */
N_("Described at length by some, absent with others.")

/* Translators: conflicts.json, k-18, topic */
N_("Is a strain a cause, or something else?")

/* Translators: conflicts.json, k-18, views */
N_("A cause, say most; a look-alike, say some.")

/* Translators: conflicts.json, k-18, line */
N_("They overlap, and are handled alike at home.")

/* Translators: conflicts.json, k-19, topic */
N_("Massage at home or by a professional?")

/* Translators: conflicts.json, k-19, views */
N_("Home style for some, a therapist for others.")

/* Translators: conflicts.json, k-19, line */
N_("Either, with the cautions.")

/* Translators: conflicts.json, k-20, topic */
N_("Upper back or low back?")

/* Translators: conflicts.json, k-20, views */
N_("Much advice slides from one to the other.")

/* Translators: conflicts.json, k-20, line */
N_("Each grade here says where its evidence comes from.")

/* Translators: conflicts.json, k-21, topic */
N_("Which posture?")

/* Translators: conflicts.json, k-21, views */
N_("Upright spine, no slouching, or simply better.")

/* Translators: conflicts.json, k-21, line */
N_("Vary, support, and take breaks.")

/* Translators: diagnostics.json, diag-history, title */
N_("Medical history")

/* Translators: diagnostics.json, diag-history, summary */
N_("Questions about the pain, your health and what you do. The most useful test.")

/* Translators: diagnostics.json, diag-history, text */
N_("Always done, and often enough by itself. Your diary answers much of it: when it began, where, how strong, what eases it, which medicines.")

/* Translators: diagnostics.json, diag-history, synonyms */
N_("medical history")

/* Translators: diagnostics.json, diag-history, synonyms */
N_("questions")

/* Translators: diagnostics.json, diag-history, synonyms */
N_("anamnesis")

/* Translators: diagnostics.json, diag-history, synonyms */
N_("appointment")

/* Translators: diagnostics.json, diag-history, synonyms */
N_("consultation")

/* Translators: diagnostics.json, diag-physical-exam, title */
N_("Physical examination")

/* Translators: diagnostics.json, diag-physical-exam, summary */
N_("Looking, pressing and moving: strength, reflexes, feeling, walking.")

/* Translators: diagnostics.json, diag-physical-exam, text */
N_("Always done. With pain in the upper back a careful clinician also looks at chest and belly.")

/* Translators: diagnostics.json, diag-physical-exam, synonyms */
N_("physical exam")

/* Translators: diagnostics.json, diag-physical-exam, synonyms */
N_("examination")

/* Translators: diagnostics.json, diag-physical-exam, synonyms */
N_("reflexes")

/* Translators: diagnostics.json, diag-physical-exam, synonyms */
N_("check-up")

/* Translators: diagnostics.json, diag-physical-exam, synonyms */
N_("doctor exam")

/* Translators: diagnostics.json, diag-xray, title */
N_("X-ray")

/* Translators: diagnostics.json, diag-xray, summary */
N_("A picture of the bones. Not for ordinary spasm.")

/* Translators: diagnostics.json, diag-xray, text */
N_("It makes sense when a fracture is suspected, after a fall, with osteoporosis or steroids, or for a deformity. Changes from wear are common in people without pain.")

/* Translators: diagnostics.json, diag-xray, text */
N_("It uses radiation: say so if you may be pregnant.")

/* Translators: diagnostics.json, diag-xray, synonyms */
N_("x-ray")

/* Translators: diagnostics.json, diag-xray, synonyms */
N_("xray")

/* Translators: diagnostics.json, diag-xray, synonyms */
N_("radiograph")

/* Translators: diagnostics.json, diag-xray, synonyms */
N_("x ray")

/* Translators: diagnostics.json, diag-xray, synonyms */
N_("bones picture")

/* Translators: diagnostics.json, diag-xray, synonyms */
N_("imaging")

/* Translators: diagnostics.json, diag-mri, title */
N_("MRI scan")

/* Translators: diagnostics.json, diag-mri, summary */
N_("A picture of the soft parts. Not routine.")

/* Translators: diagnostics.json, diag-mri, text */
N_("It is urgent where there are signs of pressure on the spinal cord, or suspicion of cancer or infection. In ordinary spasm it mostly finds harmless wear.")

/* Translators: diagnostics.json, diag-mri, text */
N_("Tell of implants, a pacemaker, and fear of narrow spaces.")

/* Translators: diagnostics.json, diag-mri, synonyms */
N_("mri")

/* Translators: diagnostics.json, diag-mri, synonyms */
N_("scan")

/* Translators: diagnostics.json, diag-mri, synonyms */
N_("magnetic resonance")

/* Translators: diagnostics.json, diag-mri, synonyms */
N_("mri scan")

/* Translators: diagnostics.json, diag-mri, synonyms */
N_("ct")

/* Translators: diagnostics.json, diag-emg, title */
N_("Electromyography (EMG)")

/* Translators: diagnostics.json, diag-emg, summary */
N_("Fine needles measure the electricity of a muscle. For specialists.")

/* Translators: diagnostics.json, diag-emg, text */
N_("It is used where disease of a nerve or muscle is suspected. The needles hurt briefly. Tell of blood thinners and a pacemaker.")

/* Translators: diagnostics.json, diag-emg, synonyms */
N_("emg")

/* Translators: diagnostics.json, diag-emg, synonyms */
N_("electromyography")

/* Translators: diagnostics.json, diag-emg, synonyms */
N_("nerve test")

/* Translators: diagnostics.json, diag-emg, synonyms */
N_("nerve conduction")

/* Translators: diagnostics.json, diag-emg, synonyms */
N_("needle test")

/* Translators: diagnostics.json, diag-blood-tests, title */
N_("Blood tests")

/* Translators: diagnostics.json, diag-blood-tests, summary */
N_("For infection, inflammation, cancer, bone disease or a true shortage.")

/* Translators: diagnostics.json, diag-blood-tests, text */
N_("They make sense where one of these is suspected, not for a single spasm.")

/* Translators: diagnostics.json, diag-blood-tests, synonyms */
N_("blood test")

/* Translators: diagnostics.json, diag-blood-tests, synonyms */
N_("blood work")

/* Translators: diagnostics.json, diag-blood-tests, synonyms */
N_("lab")

/* Translators: diagnostics.json, diag-blood-tests, synonyms */
N_("vitamin test")

/* Translators: diagnostics.json, diag-blood-tests, synonyms */
N_("crp")

/* Translators: diagnostics.json, diag-blood-tests, synonyms */
N_("laboratory")

/* Translators: emergency-numbers.json, AD, title */
N_("Andorra")

/* Translators: emergency-numbers.json, AE, title */
N_("United Arab Emirates")

/* Translators: emergency-numbers.json, AL, title */
N_("Albania")

/* Translators: emergency-numbers.json, AM, title */
N_("Armenia")

/* Translators: emergency-numbers.json, AR, title */
N_("Argentina")

/* Translators: emergency-numbers.json, AT, title */
N_("Austria")

/* Translators: emergency-numbers.json, AU, title */
N_("Australia")

/* Translators: emergency-numbers.json, AX, title */
N_("Åland Islands")

/* Translators: emergency-numbers.json, AZ, title */
N_("Azerbaijan")

/* Translators: emergency-numbers.json, BA, title */
N_("Bosnia and Herzegovina")

/* Translators: emergency-numbers.json, BD, title */
N_("Bangladesh")

/* Translators: emergency-numbers.json, BE, title */
N_("Belgium")

/* Translators: emergency-numbers.json, BG, title */
N_("Bulgaria")

/* Translators: emergency-numbers.json, BH, title */
N_("Bahrain")

/* Translators: emergency-numbers.json, BM, title */
N_("Bermuda")

/* Translators: emergency-numbers.json, BR, title */
N_("Brazil")

/* Translators: emergency-numbers.json, BW, title */
N_("Botswana")

/* Translators: emergency-numbers.json, BY, title */
N_("Belarus")

/* Translators: emergency-numbers.json, CA, title */
N_("Canada")

/* Translators: emergency-numbers.json, CH, title */
N_("Switzerland")

/* Translators: emergency-numbers.json, CL, title */
N_("Chile")

/* Translators: emergency-numbers.json, CN, title */
N_("China")

/* Translators: emergency-numbers.json, CO, title */
N_("Colombia")

/* Translators: emergency-numbers.json, CR, title */
N_("Costa Rica")

/* Translators: emergency-numbers.json, CU, title */
N_("Cuba")

/* Translators: emergency-numbers.json, CY, title */
N_("Cyprus")

/* Translators: emergency-numbers.json, CZ, title */
N_("Czechia")

/* Translators: emergency-numbers.json, DE, title */
N_("Germany")

/* Translators: emergency-numbers.json, DK, title */
N_("Denmark")

/* Translators: emergency-numbers.json, DO, title */
N_("Dominican Republic")

/* Translators: emergency-numbers.json, DZ, title */
N_("Algeria")

/* Translators: emergency-numbers.json, EC, title */
N_("Ecuador")

/* Translators: emergency-numbers.json, EE, title */
N_("Estonia")

/* Translators: emergency-numbers.json, EG, title */
N_("Egypt")

/* Translators: emergency-numbers.json, ES, title */
N_("Spain")

/* Translators: emergency-numbers.json, FI, title */
N_("Finland")

/* Translators: emergency-numbers.json, FO, title */
N_("Faroe Islands")

/* Translators: emergency-numbers.json, FR, title */
N_("France")

/* Translators: emergency-numbers.json, GB, title */
N_("United Kingdom")

/* Translators: emergency-numbers.json, GE, title */
N_("Georgia")

/* Translators: emergency-numbers.json, GF, title */
N_("French Guiana")

/* Translators: emergency-numbers.json, GG, title */
N_("Guernsey")

/* Translators: emergency-numbers.json, GH, title */
N_("Ghana")

/* Translators: emergency-numbers.json, GI, title */
N_("Gibraltar")

/* Translators: emergency-numbers.json, GL, title */
N_("Greenland")

/* Translators: emergency-numbers.json, GP, title */
N_("Guadeloupe")

/* Translators: emergency-numbers.json, GR, title */
N_("Greece")

/* Translators: emergency-numbers.json, GU, title */
N_("Guam")

/* Translators: emergency-numbers.json, HK, title */
N_("Hong Kong")

/* Translators: emergency-numbers.json, HR, title */
N_("Croatia")

/* Translators: emergency-numbers.json, HU, title */
N_("Hungary")

/* Translators: emergency-numbers.json, IE, title */
N_("Ireland")

/* Translators: emergency-numbers.json, IL, title */
N_("Israel")

/* Translators: emergency-numbers.json, IM, title */
N_("Isle of Man")

/* Translators: emergency-numbers.json, IN, title */
N_("India")

/* Translators: emergency-numbers.json, IR, title */
N_("Iran")

/* Translators: emergency-numbers.json, IS, title */
N_("Iceland")

/* Translators: emergency-numbers.json, IT, title */
N_("Italy")

/* Translators: emergency-numbers.json, JE, title */
N_("Jersey")

/* Translators: emergency-numbers.json, JM, title */
N_("Jamaica")

/* Translators: emergency-numbers.json, JO, title */
N_("Jordan")

/* Translators: emergency-numbers.json, JP, title */
N_("Japan")

/* Translators: emergency-numbers.json, KE, title */
N_("Kenya")

/* Translators: emergency-numbers.json, KG, title */
N_("Kyrgyzstan")

/* Translators: emergency-numbers.json, KH, title */
N_("Cambodia")

/* Translators: emergency-numbers.json, KR, title */
N_("South Korea")

/* Translators: emergency-numbers.json, KW, title */
N_("Kuwait")

/* Translators: emergency-numbers.json, KY, title */
N_("Cayman Islands")

/* Translators: emergency-numbers.json, KZ, title */
N_("Kazakhstan")

/* Translators: emergency-numbers.json, LB, title */
N_("Lebanon")

/* Translators: emergency-numbers.json, LI, title */
N_("Liechtenstein")

/* Translators: emergency-numbers.json, LK, title */
N_("Sri Lanka")

/* Translators: emergency-numbers.json, LT, title */
N_("Lithuania")

/* Translators: emergency-numbers.json, LU, title */
N_("Luxembourg")

/* Translators: emergency-numbers.json, LV, title */
N_("Latvia")

/* Translators: emergency-numbers.json, MC, title */
N_("Monaco")

/* Translators: emergency-numbers.json, MD, title */
N_("Moldova")

/* Translators: emergency-numbers.json, ME, title */
N_("Montenegro")

/* Translators: emergency-numbers.json, MK, title */
N_("North Macedonia")

/* Translators: emergency-numbers.json, MN, title */
N_("Mongolia")

/* Translators: emergency-numbers.json, MO, title */
N_("Macao")

/* Translators: emergency-numbers.json, MQ, title */
N_("Martinique")

/* Translators: emergency-numbers.json, MT, title */
N_("Malta")

/* Translators: emergency-numbers.json, MU, title */
N_("Mauritius")

/* Translators: emergency-numbers.json, MX, title */
N_("Mexico")

/* Translators: emergency-numbers.json, MY, title */
N_("Malaysia")

/* Translators: emergency-numbers.json, NG, title */
N_("Nigeria")

/* Translators: emergency-numbers.json, NL, title */
N_("Netherlands")

/* Translators: emergency-numbers.json, NO, title */
N_("Norway")

/* Translators: emergency-numbers.json, NP, title */
N_("Nepal")

/* Translators: emergency-numbers.json, NZ, title */
N_("New Zealand")

/* Translators: emergency-numbers.json, OM, title */
N_("Oman")

/* Translators: emergency-numbers.json, PA, title */
N_("Panama")

/* Translators: emergency-numbers.json, PH, title */
N_("Philippines")

/* Translators: emergency-numbers.json, PL, title */
N_("Poland")

/* Translators: emergency-numbers.json, PR, title */
N_("Puerto Rico")

/* Translators: emergency-numbers.json, PS, title */
N_("Palestine")

/* Translators: emergency-numbers.json, PT, title */
N_("Portugal")

/* Translators: emergency-numbers.json, QA, title */
N_("Qatar")

/* Translators: emergency-numbers.json, RE, title */
N_("Réunion")

/* Translators: emergency-numbers.json, RO, title */
N_("Romania")

/* Translators: emergency-numbers.json, RS, title */
N_("Serbia")

/* Translators: emergency-numbers.json, RU, title */
N_("Russia")

/* Translators: emergency-numbers.json, RW, title */
N_("Rwanda")

/* Translators: emergency-numbers.json, SA, title */
N_("Saudi Arabia")

/* Translators: emergency-numbers.json, SE, title */
N_("Sweden")

/* Translators: emergency-numbers.json, SG, title */
N_("Singapore")

/* Translators: emergency-numbers.json, SI, title */
N_("Slovenia")

/* Translators: emergency-numbers.json, SK, title */
N_("Slovakia")

/* Translators: emergency-numbers.json, SM, title */
N_("San Marino")

/* Translators: emergency-numbers.json, TH, title */
N_("Thailand")

/* Translators: emergency-numbers.json, TJ, title */
N_("Tajikistan")

/* Translators: emergency-numbers.json, TN, title */
N_("Tunisia")

/* Translators: emergency-numbers.json, TR, title */
N_("Türkiye")

/* Translators: emergency-numbers.json, TW, title */
N_("Taiwan")

/* Translators: emergency-numbers.json, UA, title */
N_("Ukraine")

/* Translators: emergency-numbers.json, UG, title */
N_("Uganda")

/* Translators: emergency-numbers.json, US, title */
N_("United States")

/* Translators: emergency-numbers.json, UY, title */
N_("Uruguay")

/* Translators: emergency-numbers.json, UZ, title */
N_("Uzbekistan")

/* Translators: emergency-numbers.json, VI, title */
N_("US Virgin Islands")

/* Translators: emergency-numbers.json, VN, title */
N_("Vietnam")

/* Translators: emergency-numbers.json, ZA, title */
N_("South Africa")

/* Translators: exercises.json, stretching-general, title */
N_("Slow stretching, no bouncing")

/* Translators: exercises.json, stretching-general, summary */
N_("Slow stretches to mild tightness, held and never bounced. On its own no better than nothing for back pain in one large comparison; it does ease a live cramp and stiffness.")

/* Translators: exercises.json, stretching-general, steps */
N_("Move about 2–3 minutes first")

/* Translators: exercises.json, stretching-general, steps */
N_("Go slowly to mild tightness (3 of 10), never into pain")

/* Translators: exercises.json, stretching-general, steps */
N_("Hold 15–30 seconds (older adults up to 60), breathe, no bouncing")

/* Translators: exercises.json, stretching-general, steps */
N_("Repeat two to four times, both sides")

/* Translators: exercises.json, stretching-general, steps */
N_("At least two or three days a week, daily is fine")

/* Translators: exercises.json, stretching-general, cautions */
N_("Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness. Skip forced bending with osteoporosis; wait after fracture or surgery.")

/* Translators: exercises.json, stretching-general, synonyms */
N_("stretch")

/* Translators: exercises.json, stretching-general, synonyms */
N_("stretches")

/* Translators: exercises.json, stretching-general, synonyms */
N_("stretching exercises")

/* Translators: exercises.json, stretching-general, synonyms */
N_("stretch out")

/* Translators: exercises.json, stretching-general, synonyms */
N_("flexibility")

/* Translators: exercises.json, stretching-general, synonyms */
N_("loosen up")

/* Translators: exercises.json, stretching-general, synonyms */
N_("limber")

/* Translators: exercises.json, stretching-general, synonyms */
N_("static stretch")

/* Translators: exercises.json, stretching-general, synonyms */
N_("upper back stretches")

/* Translators: exercises.json, morning-stretch, title */
N_("Stretching every morning")

/* Translators: exercises.json, morning-stretch, summary */
N_("A few easy movements when you get up. No special hour is proven; the morning is simply handy for a habit.")

/* Translators: exercises.json, morning-stretch, steps */
N_("March on the spot 40 seconds")

/* Translators: exercises.json, morning-stretch, steps */
N_("Follow the routine Morning mobility")

/* Translators: exercises.json, morning-stretch, steps */
N_("Go half as far as you would at noon: the back is stiffer early")

/* Translators: exercises.json, morning-stretch, cautions */
N_("Inflammatory pattern (over 30 minutes of morning stiffness for months) needs a clinician. Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("morning routine")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("morning stiffness")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("stretch after waking")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("wake up stretch")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("stiff in the morning")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("morning exercise")

/* Translators: exercises.json, morning-stretch, synonyms */
N_("getting up")

/* Translators: exercises.json, walk-gentle-often, title */
N_("Gentle walking and very light exercise")

/* Translators: exercises.json, walk-gentle-often, summary */
N_("Short, easy walks through the day. Staying up and about beats lying down.")

/* Translators: exercises.json, walk-gentle-often, steps */
N_("Stand up slowly, wait a breath")

/* Translators: exercises.json, walk-gentle-often, steps */
N_("Walk on the flat 3–10 minutes at a pace where you can talk")

/* Translators: exercises.json, walk-gentle-often, steps */
N_("Let the arms swing")

/* Translators: exercises.json, walk-gentle-often, steps */
N_("Several times a day; add a few minutes every day or two")

/* Translators: exercises.json, walk-gentle-often, equipment_text */
N_("shoes")

/* Translators: exercises.json, walk-gentle-often, cautions */
N_("If walking brings chest or between-blade pressure that eases on stopping: urgent check. Unsteady, numb or weak legs: emergency.")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("walk")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("walking")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("stroll")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("keep moving")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("move around")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("gentle exercise")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("light exercise")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("short walk")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("steps")

/* Translators: exercises.json, walk-gentle-often, synonyms */
N_("stay active")

/* Translators: exercises.json, walk-brisk, title */
N_("Brisk walking")

/* Translators: exercises.json, walk-brisk, summary */
N_("Regular walks at a pace where you can talk but not sing. With some coaching it roughly doubled the time to the next low-back episode.")

/* Translators: exercises.json, walk-brisk, steps */
N_("Begin with 10–15 minutes, three times a week")

/* Translators: exercises.json, walk-brisk, steps */
N_("Brisk: can talk, cannot sing")

/* Translators: exercises.json, walk-brisk, steps */
N_("Build over months to 30 minutes, five days a week")

/* Translators: exercises.json, walk-brisk, steps */
N_("Keep going when well")

/* Translators: exercises.json, walk-brisk, cautions */
N_("Heart or lung disease, long inactivity: ask first. Chest or between-blade pressure on effort: stop, urgent check.")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("fast walking")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("power walk")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("walking programme")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("walking program")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("cardio")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("nordic walking")

/* Translators: exercises.json, walk-brisk, synonyms */
N_("aerobic")

/* Translators: exercises.json, general-exercise-programme, title */
N_("Regular simple exercise programme")

/* Translators: exercises.json, general-exercise-programme, summary */
N_("Any regular exercise you enjoy, built up slowly. The best supported measure against persistent and repeated back pain; the best kind is the one you keep up.")

/* Translators: exercises.json, general-exercise-programme, steps */
N_("Pick something you like: walking, swimming, gym, Pilates, yoga")

/* Translators: exercises.json, general-exercise-programme, steps */
N_("Start below what you could do, two or three days a week")

/* Translators: exercises.json, general-exercise-programme, steps */
N_("Add about a tenth a week")

/* Translators: exercises.json, general-exercise-programme, steps */
N_("Include strength twice a week")

/* Translators: exercises.json, general-exercise-programme, steps */
N_("Expect gain in 6–12 weeks and keep on: effect fades when you stop")

/* Translators: exercises.json, general-exercise-programme, equipment_text */
N_("whatever you choose")

/* Translators: exercises.json, general-exercise-programme, cautions */
N_("Soreness up to two days is normal; sharp or spreading pain is not. Clear it with a clinician after heart trouble, fracture, surgery, in pregnancy complications.")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("exercise")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("workout")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("gym")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("training")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("swimming")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("pilates")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("sport")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("fitness")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("exercise plan")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("exercise program")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("working out")

/* Translators: exercises.json, general-exercise-programme, synonyms */
N_("cycling")

/* Translators: exercises.json, back-exercises, title */
N_("Back exercises taught for the purpose")

/* Translators: exercises.json, back-exercises, summary */
N_("Two to four exercises shown to you and made harder step by step. They help persistent back and neck-shoulder pain; in the first days little is shown.")

/* Translators: exercises.json, back-exercises, steps */
N_("Have two to four exercises shown to you")

/* Translators: exercises.json, back-exercises, steps */
N_("8–12 slow repetitions, two sets, every second day")

/* Translators: exercises.json, back-exercises, steps */
N_("Raise difficulty when it feels easy (5 of 10 effort)")

/* Translators: exercises.json, back-exercises, steps */
N_("Record pain before and a day after")

/* Translators: exercises.json, back-exercises, equipment_text */
N_("mat or band")

/* Translators: exercises.json, back-exercises, cautions */
N_("Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, back-exercises, synonyms */
N_("back exercise")

/* Translators: exercises.json, back-exercises, synonyms */
N_("back workout")

/* Translators: exercises.json, back-exercises, synonyms */
N_("therapeutic exercise")

/* Translators: exercises.json, back-exercises, synonyms */
N_("physio exercises")

/* Translators: exercises.json, back-exercises, synonyms */
N_("home exercises")

/* Translators: exercises.json, back-exercises, synonyms */
N_("rehab")

/* Translators: exercises.json, back-exercises, synonyms */
N_("rehabilitation")

/* Translators: exercises.json, back-exercises, synonyms */
N_("back training")

/* Translators: exercises.json, strengthening-upper-back, title */
N_("Upper-back strengthening")

/* Translators: exercises.json, strengthening-upper-back, summary */
N_("Band or bottle exercises for shoulders and upper back, from two minutes a day. Helps long-lasting neck-shoulder pain, the closest match to the upper back.")

/* Translators: exercises.json, strengthening-upper-back, steps */
N_("Begin when fresh pain has calmed (from about day 3–7)")

/* Translators: exercises.json, strengthening-upper-back, steps */
N_("Rows, retraction, band pull-aparts: 8–12 slow repetitions")

/* Translators: exercises.json, strengthening-upper-back, steps */
N_("Even 2 minutes a day, five days a week, did help office workers")

/* Translators: exercises.json, strengthening-upper-back, steps */
N_("Raise band strength every one to two weeks")

/* Translators: exercises.json, strengthening-upper-back, equipment_text */
N_("elastic band or filled bottles")

/* Translators: exercises.json, strengthening-upper-back, cautions */
N_("Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness. Breathe out on effort, no breath-holding.")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("strength")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("strengthening")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("resistance band")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("weights")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("dumbbells")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("band pull apart")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("muscle building")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("weak back")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("upper back workout")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("strong back")

/* Translators: exercises.json, strengthening-upper-back, synonyms */
N_("elastic band")

/* Translators: exercises.json, rows, title */
N_("Rows / rowing")

/* Translators: exercises.json, rows, summary */
N_("Pulling the elbows back against a band or on a rowing machine. Tested as part of shoulder-girdle strengthening.")

/* Translators: exercises.json, rows, steps */
N_("Anchor a band at waist height, sit or stand tall-ish")

/* Translators: exercises.json, rows, steps */
N_("Pull elbows back beside the ribs in 2 seconds, blades glide together")

/* Translators: exercises.json, rows, steps */
N_("Return in 2 seconds")

/* Translators: exercises.json, rows, steps */
N_("10 times, two sets, 20–30 seconds rest")

/* Translators: exercises.json, rows, steps */
N_("On a rowing machine: 5 easy minutes, legs push first")

/* Translators: exercises.json, rows, equipment_text */
N_("band, or rowing machine")

/* Translators: exercises.json, rows, cautions */
N_("Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness. Check the band for tears; protect eyes.")

/* Translators: exercises.json, rows, synonyms */
N_("row")

/* Translators: exercises.json, rows, synonyms */
N_("rowing")

/* Translators: exercises.json, rows, synonyms */
N_("band row")

/* Translators: exercises.json, rows, synonyms */
N_("rowing machine")

/* Translators: exercises.json, rows, synonyms */
N_("seated row")

/* Translators: exercises.json, rows, synonyms */
N_("cable row")

/* Translators: exercises.json, rows, synonyms */
N_("ergometer")

/* Translators: exercises.json, rows, synonyms */
N_("bent over row")

/* Translators: exercises.json, rows, synonyms */
N_("pulling exercise")

/* Translators: exercises.json, pull-ups, title */
N_("Pull-ups")

/* Translators: exercises.json, pull-ups, summary */
N_("Hanging and pulling up on a bar. Fine training once you are well; too heavy as a remedy.")

/* Translators: exercises.json, pull-ups, steps */
N_("Only when free of pain for two weeks")

/* Translators: exercises.json, pull-ups, steps */
N_("Start assisted (band or machine) or hanging 10–20 seconds")

/* Translators: exercises.json, pull-ups, steps */
N_("3–5 slow repetitions, two sets, twice a week")

/* Translators: exercises.json, pull-ups, steps */
N_("Lower slowly, no kicking")

/* Translators: exercises.json, pull-ups, equipment_text */
N_("bar, band")

/* Translators: exercises.json, pull-ups, cautions */
N_("Not in a live spasm, with shoulder injury, high blood pressure out of control, or osteoporosis. Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, pull-ups, synonyms */
N_("pull up")

/* Translators: exercises.json, pull-ups, synonyms */
N_("pullup")

/* Translators: exercises.json, pull-ups, synonyms */
N_("chin ups")

/* Translators: exercises.json, pull-ups, synonyms */
N_("chin-up")

/* Translators: exercises.json, pull-ups, synonyms */
N_("bar hang")

/* Translators: exercises.json, pull-ups, synonyms */
N_("dead hang")

/* Translators: exercises.json, pull-ups, synonyms */
N_("lat pulldown")

/* Translators: exercises.json, pull-ups, synonyms */
N_("hanging")

/* Translators: exercises.json, shoulder-retraction, title */
N_("Shoulder-blade squeeze (retraction)")

/* Translators: exercises.json, shoulder-retraction, summary */
N_("Drawing the shoulder blades together and letting go. Part of programmes that help; not tested alone.")

/* Translators: exercises.json, shoulder-retraction, steps */
N_("Sit or stand, arms loose")

/* Translators: exercises.json, shoulder-retraction, steps */
N_("Draw both blades back and slightly down, a third of full effort")

/* Translators: exercises.json, shoulder-retraction, steps */
N_("Hold 5 seconds, release 3")

/* Translators: exercises.json, shoulder-retraction, steps */
N_("8–10 times, twice a day")

/* Translators: exercises.json, shoulder-retraction, cautions */
N_("No shrugging, no arching of the low back. Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("shoulder blade squeeze")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("scapular squeeze")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("scapula squeeze")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("blade squeeze")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("retraction")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("squeeze shoulders")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("pinch shoulder blades")

/* Translators: exercises.json, shoulder-retraction, synonyms */
N_("shoulder squeeze")

/* Translators: exercises.json, scapular-stabilisation, title */
N_("Shoulder-blade control exercises")

/* Translators: exercises.json, scapular-stabilisation, summary */
N_("Wall slides and wall presses that train control of the shoulder blades. Fair support in long-lasting neck pain.")

/* Translators: exercises.json, scapular-stabilisation, steps */
N_("Wall slide: forearms on the wall, slide up to a Y in 3 seconds, down in 3, eight times")

/* Translators: exercises.json, scapular-stabilisation, steps */
N_("Wall press: hands on the wall, straight arms, let the chest sink between the blades and push away, ten times")

/* Translators: exercises.json, scapular-stabilisation, steps */
N_("Two sets every second day")

/* Translators: exercises.json, scapular-stabilisation, equipment_text */
N_("wall")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("scapular stabilization")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("wall slides")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("wall press")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("wall angels")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("shoulder blade control")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("scapula exercises")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("winging")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("serratus")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("scapular push up")

/* Translators: exercises.json, scapular-stabilisation, synonyms */
N_("snow angels")

/* Translators: exercises.json, neck-stretch, title */
N_("Neck stretches")

/* Translators: exercises.json, neck-stretch, summary */
N_("Small, slow tilts and turns of the head. Stretching alone is uncertain; it helps when joined with strengthening.")

/* Translators: exercises.json, neck-stretch, steps */
N_("Sit supported")

/* Translators: exercises.json, neck-stretch, steps */
N_("Let the right ear sink toward the right shoulder until a light pull on the left, 15–20 seconds")

/* Translators: exercises.json, neck-stretch, steps */
N_("Come back slowly, other side")

/* Translators: exercises.json, neck-stretch, steps */
N_("Look over each shoulder 10–15 seconds")

/* Translators: exercises.json, neck-stretch, steps */
N_("Twice each; no hand pulling")

/* Translators: exercises.json, neck-stretch, equipment_text */
N_("chair")

/* Translators: exercises.json, neck-stretch, cautions */
N_("No full head circles, no forced or end-range tipping back. Stop for dizziness, double vision, slurred speech, faintness, arm tingling; these with new severe neck pain or headache are an emergency. Not after neck trauma, with rheumatoid arthritis of the neck or osteoporosis without advice.")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("stiff neck")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("crick")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("crick in the neck")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("neck pain")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("neck exercises")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("neck tension")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("head tilt")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("neck roll")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("tight neck")

/* Translators: exercises.json, neck-stretch, synonyms */
N_("wry neck")

/* Translators: exercises.json, shoulder-rolls, title */
N_("Shoulder rolls")

/* Translators: exercises.json, shoulder-rolls, summary */
N_("Slow circles of the shoulders. A pleasant break for stiff muscles; nothing more is proven.")

/* Translators: exercises.json, shoulder-rolls, steps */
N_("Let arms hang")

/* Translators: exercises.json, shoulder-rolls, steps */
N_("Lift, back, down, forward in 3 seconds")

/* Translators: exercises.json, shoulder-rolls, steps */
N_("Five to eight backward, then forward")

/* Translators: exercises.json, shoulder-rolls, cautions */
N_("Keep the circle small if the shoulder clicks painfully.")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("shoulder circles")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("roll shoulders")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("shrug")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("shrugs")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("shoulder shrugs")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("loosen shoulders")

/* Translators: exercises.json, shoulder-rolls, synonyms */
N_("tight shoulders")

/* Translators: exercises.json, chest-opening-stretch, title */
N_("Chest-opening stretch")

/* Translators: exercises.json, chest-opening-stretch, summary */
N_("Leaning into a doorway until the chest pulls a little. It feels good; a lasting change of posture is unproven.")

/* Translators: exercises.json, chest-opening-stretch, steps */
N_("Forearm on a door frame, elbow below shoulder height")

/* Translators: exercises.json, chest-opening-stretch, steps */
N_("Step the same-side foot through until a light pull across the chest")

/* Translators: exercises.json, chest-opening-stretch, steps */
N_("15–30 seconds, breathe")

/* Translators: exercises.json, chest-opening-stretch, steps */
N_("Two or three times a side")

/* Translators: exercises.json, chest-opening-stretch, equipment_text */
N_("doorway")

/* Translators: exercises.json, chest-opening-stretch, cautions */
N_("Elbow not above the shoulder with shoulder instability or rotator-cuff pain. Tingling in the hand: ease off. Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("doorway stretch")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("door stretch")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("pec stretch")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("chest stretch")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("open chest")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("pectoral stretch")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("rounded shoulders")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("corner stretch")

/* Translators: exercises.json, chest-opening-stretch, synonyms */
N_("hunched shoulders")

/* Translators: exercises.json, range-of-motion, title */
N_("Range-of-motion exercises")

/* Translators: exercises.json, range-of-motion, summary */
N_("Small, easy movements in every direction. Used in clinics, little tested alone.")

/* Translators: exercises.json, range-of-motion, steps */
N_("Small easy movements in every direction: bend, lean back, side, turn")

/* Translators: exercises.json, range-of-motion, steps */
N_("5–10 each, no holding at first")

/* Translators: exercises.json, range-of-motion, steps */
N_("Two or three times a day in the settling phase")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("mobility")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("mobility exercises")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("rom")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("loosen")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("gentle movement")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("joint mobility")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("move the spine")

/* Translators: exercises.json, range-of-motion, synonyms */
N_("limber up")

/* Translators: exercises.json, thoracic-rotation, title */
N_("Seated trunk turn")

/* Translators: exercises.json, thoracic-rotation, summary */
N_("Turning chest and head together while you sit. An exercise from clinic leaflets; untested alone.")

/* Translators: exercises.json, thoracic-rotation, steps */
N_("Sit, feet flat, arms crossed on chest")

/* Translators: exercises.json, thoracic-rotation, steps */
N_("Turn trunk and head together to one side to light tightness")

/* Translators: exercises.json, thoracic-rotation, steps */
N_("Hold 10–15 seconds or do 8 slow turns")

/* Translators: exercises.json, thoracic-rotation, steps */
N_("Other side")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("twist")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("trunk twist")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("seated twist")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("spinal twist")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("trunk rotation")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("t-spine rotation")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("open book")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("turn")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("torso rotation")

/* Translators: exercises.json, thoracic-rotation, synonyms */
N_("back twist")

/* Translators: exercises.json, thoracic-extension, title */
N_("Leaning back over a chair")

/* Translators: exercises.json, thoracic-extension, summary */
N_("Leaning the upper back over the top of a stable chair. An exercise from clinic leaflets; untested alone.")

/* Translators: exercises.json, thoracic-extension, steps */
N_("Sit in a stable chair whose back reaches below the blades")

/* Translators: exercises.json, thoracic-extension, steps */
N_("Hands behind head, elbows forward, chin tucked lightly")

/* Translators: exercises.json, thoracic-extension, steps */
N_("Lean the upper back over the top edge in 3 seconds, return in 3")

/* Translators: exercises.json, thoracic-extension, steps */
N_("Five times")

/* Translators: exercises.json, thoracic-extension, equipment_text */
N_("stable chair without wheels")

/* Translators: exercises.json, thoracic-extension, cautions */
N_("Not with osteoporosis or fracture history, dizziness on tipping back, late pregnancy balance trouble. Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("back bend")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("lean back")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("chair extension")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("t-spine extension")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("foam roller")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("backward bend")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("back extension")

/* Translators: exercises.json, thoracic-extension, synonyms */
N_("arch back")

/* Translators: exercises.json, upper-back-hug, title */
N_("Self-hug upper-back stretch")

/* Translators: exercises.json, upper-back-hug, summary */
N_("Hugging yourself and rounding the upper back. It stretches the space between the blades; untested alone.")

/* Translators: exercises.json, upper-back-hug, steps */
N_("Cross arms, hands on opposite shoulder blades")

/* Translators: exercises.json, upper-back-hug, steps */
N_("Let the upper back round and breathe into it")

/* Translators: exercises.json, upper-back-hug, steps */
N_("Hold 20 seconds")

/* Translators: exercises.json, upper-back-hug, steps */
N_("Swap the upper arm, repeat twice")

/* Translators: exercises.json, upper-back-hug, cautions */
N_("Only small rounding with osteoporosis. Stop if pain shoots, spreads, or stays worse for more than a few minutes; stop at dizziness, numbness or breathlessness.")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("self hug")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("hug")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("hug stretch")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("rhomboid stretch")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("rhomboids")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("eagle arms")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("give yourself a hug")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("stretch between shoulder blades")

/* Translators: exercises.json, upper-back-hug, synonyms */
N_("upper back stretch")

/* Translators: exercises.json, chin-glide, title */
N_("Chin glide")

/* Translators: exercises.json, chin-glide, summary */
N_("Sliding the head straight back, as if making a double chin. Part of neck programmes.")

/* Translators: exercises.json, chin-glide, steps */
N_("Look level")

/* Translators: exercises.json, chin-glide, steps */
N_("Slide the head straight back as if making a double chin, without tipping")

/* Translators: exercises.json, chin-glide, steps */
N_("Hold 3 seconds, release 2")

/* Translators: exercises.json, chin-glide, steps */
N_("5–8 times")

/* Translators: exercises.json, chin-glide, cautions */
N_("Gentle; stop for dizziness or arm symptoms.")

/* Translators: exercises.json, chin-glide, synonyms */
N_("chin tuck")

/* Translators: exercises.json, chin-glide, synonyms */
N_("chin tucks")

/* Translators: exercises.json, chin-glide, synonyms */
N_("double chin")

/* Translators: exercises.json, chin-glide, synonyms */
N_("neck retraction")

/* Translators: exercises.json, chin-glide, synonyms */
N_("text neck")

/* Translators: exercises.json, chin-glide, synonyms */
N_("forward head")

/* Translators: exercises.json, chin-glide, synonyms */
N_("tech neck")

/* Translators: exercises.json, chin-glide, synonyms */
N_("head posture")

/* Translators: exercises.json, chin-glide, synonyms */
N_("chin retraction")

/* Translators: exercises.json, cat-camel, title */
N_("Cat and camel (standing or on all fours)")

/* Translators: exercises.json, cat-camel, summary */
N_("Rounding and hollowing the back, standing or on all fours. An exercise from clinic leaflets; untested alone.")

/* Translators: exercises.json, cat-camel, steps */
N_("Hands on thighs (standing) or on all fours")

/* Translators: exercises.json, cat-camel, steps */
N_("Round the upper back in 2–3 seconds")

/* Translators: exercises.json, cat-camel, steps */
N_("Let it hollow in 2–3 seconds")

/* Translators: exercises.json, cat-camel, steps */
N_("6–10 times, easy range")

/* Translators: exercises.json, cat-camel, equipment_text */
N_("a mat, if you like")

/* Translators: exercises.json, cat-camel, cautions */
N_("Wrist or knee pain: use the standing form. Small range with osteoporosis.")

/* Translators: exercises.json, cat-camel, synonyms */
N_("cat cow")

/* Translators: exercises.json, cat-camel, synonyms */
N_("cat-cow")

/* Translators: exercises.json, cat-camel, synonyms */
N_("cat stretch")

/* Translators: exercises.json, cat-camel, synonyms */
N_("arch and round")

/* Translators: exercises.json, cat-camel, synonyms */
N_("all fours")

/* Translators: exercises.json, cat-camel, synonyms */
N_("angry cat")

/* Translators: exercises.json, cat-camel, synonyms */
N_("spine wave")

/* Translators: exercises.json, warm-up, title */
N_("Warm-up before exertion")

/* Translators: exercises.json, warm-up, summary */
N_("Ten to fifteen minutes of easy movement before effort. It trims soreness a little; protection against strain is plausible but mixed.")

/* Translators: exercises.json, warm-up, steps */
N_("5 minutes easy whole-body movement")

/* Translators: exercises.json, warm-up, steps */
N_("5 minutes of the coming task at half load with big arm swings")

/* Translators: exercises.json, warm-up, steps */
N_("2–3 minutes building up")

/* Translators: exercises.json, warm-up, steps */
N_("Static stretching is not needed beforehand")

/* Translators: exercises.json, warm-up, cautions */
N_("Heart disease: slower, 15 minutes.")

/* Translators: exercises.json, warm-up, synonyms */
N_("warm up")

/* Translators: exercises.json, warm-up, synonyms */
N_("warmup")

/* Translators: exercises.json, warm-up, synonyms */
N_("before sport")

/* Translators: exercises.json, warm-up, synonyms */
N_("before exercise")

/* Translators: exercises.json, warm-up, synonyms */
N_("pre workout")

/* Translators: exercises.json, warm-up, synonyms */
N_("activation")

/* Translators: exercises.json, warm-up, synonyms */
N_("dynamic stretch")

/* Translators: exercises.json, yoga, title */
N_("Yoga")

/* Translators: exercises.json, yoga, summary */
N_("A beginner or back-care class. A small gain in long-lasting low-back pain, about like other exercise.")

/* Translators: exercises.json, yoga, steps */
N_("Beginner or back-care class, tell the teacher")

/* Translators: exercises.json, yoga, steps */
N_("Start 20–30 minutes, once or twice a week")

/* Translators: exercises.json, yoga, steps */
N_("Use props, stay below pain")

/* Translators: exercises.json, yoga, steps */
N_("Leave out shoulder stand, headstand, deep back-bends")

/* Translators: exercises.json, yoga, equipment_text */
N_("mat")

/* Translators: exercises.json, yoga, cautions */
N_("Pregnancy class if pregnant; glaucoma: no head-down; osteoporosis: no deep forward bends or twists; uncontrolled blood pressure.")

/* Translators: exercises.json, yoga, synonyms */
N_("asana")

/* Translators: exercises.json, yoga, synonyms */
N_("yoga class")

/* Translators: exercises.json, yoga, synonyms */
N_("child's pose")

/* Translators: exercises.json, yoga, synonyms */
N_("childs pose")

/* Translators: exercises.json, yoga, synonyms */
N_("sun salutation")

/* Translators: exercises.json, yoga, synonyms */
N_("hatha")

/* Translators: exercises.json, yoga, synonyms */
N_("cobra")

/* Translators: exercises.json, yoga, synonyms */
N_("downward dog")

/* Translators: exercises.json, yoga, synonyms */
N_("tai chi")

/* Translators: facts.json, info-what-is-spasm, title */
N_("What a muscle spasm is")

/* Translators: facts.json, info-what-is-spasm, summary */
N_("A muscle that tightens hard by itself and does not let go at once.")

/* Translators: facts.json, info-what-is-spasm, text */
N_("A spasm is a muscle that pulls tight suddenly and without being told to. It can grip for seconds or stay on as a tight, guarded feeling for days.")

/* Translators: facts.json, info-what-is-spasm, text */
N_("Not every tight or sore back is a cramp. Often the muscle is tender and on guard rather than locked. At home both are handled in the same way: warmth, gentle movement, and time.")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("muscle cramp")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("cramp")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("charley horse")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("seized up")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("locked back")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("muscle contraction")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("definition")

/* Translators: facts.json, info-what-is-spasm, synonyms */
N_("glossary")

/* Translators: facts.json, info-where-upper-back, title */
N_("Where “upper back” is")

/* Translators: facts.json, info-where-upper-back, summary */
N_("From below the neck down to about the middle of the trunk.")

/* Translators: facts.json, info-where-upper-back, text */
N_("The upper back is the part behind the ribs: from the base of the neck, between and over the shoulder blades, down to about the middle of the trunk.")

/* Translators: facts.json, info-where-upper-back, text */
N_("Hardly any trial has studied spasm in this place. Most evidence comes from low-back pain, some from neck and shoulder pain, and every grade here says which.")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("thoracic spine")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("thoracic")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("mid back")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("middle back")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("anatomy")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("location")

/* Translators: facts.json, info-where-upper-back, synonyms */
N_("shoulder blade area")

/* Translators: facts.json, info-muscles-involved, title */
N_("Muscles usually involved")

/* Translators: facts.json, info-muscles-involved, summary */
N_("The large muscles that carry the shoulder blades and hold you upright.")

/* Translators: facts.json, info-muscles-involved, text */
N_("The trapezius spreads from the neck over the shoulders, the rhomboids run from the spine to the blades, the latissimus covers the lower part, and long thin muscles run beside the spine.")

/* Translators: facts.json, info-muscles-involved, text */
N_("They work together all day. That is why soreness rarely stays in one exact spot.")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("trapezius")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("traps")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("rhomboid")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("latissimus")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("lats")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("erector spinae")

/* Translators: facts.json, info-muscles-involved, synonyms */
N_("muscles")

/* Translators: facts.json, info-load-bearing, title */
N_("Why the back is prone to it")

/* Translators: facts.json, info-load-bearing, summary */
N_("These muscles hold up head, arms and trunk all day long.")

/* Translators: facts.json, info-load-bearing, text */
N_("Every hour spent upright, the muscles of the back hold the head, the arms and the trunk. Holding still for long tires them more than moving does.")

/* Translators: facts.json, info-load-bearing, text */
N_("Stronger muscles tire later, and changing position often gives each of them a rest in turn.")

/* Translators: facts.json, info-load-bearing, synonyms */
N_("why me")

/* Translators: facts.json, info-load-bearing, synonyms */
N_("why does my back hurt")

/* Translators: facts.json, info-load-bearing, synonyms */
N_("cause")

/* Translators: facts.json, info-load-bearing, synonyms */
N_("tired back")

/* Translators: facts.json, info-load-bearing, synonyms */
N_("posture muscles")

/* Translators: facts.json, info-how-common, title */
N_("How common it is")

/* Translators: facts.json, info-how-common, summary */
N_("Very common: nearly everybody has a sore back at some time.")

/* Translators: facts.json, info-how-common, text */
N_("A sore or cramped back is one of the most ordinary complaints there is. Having it does not mean that something is broken.")

/* Translators: facts.json, info-how-common, text */
N_("In most people no single cause is ever found, and most episodes settle.")

/* Translators: facts.json, info-how-common, synonyms */
N_("common")

/* Translators: facts.json, info-how-common, synonyms */
N_("normal")

/* Translators: facts.json, info-how-common, synonyms */
N_("statistics")

/* Translators: facts.json, info-how-common, synonyms */
N_("how many people")

/* Translators: facts.json, info-how-common, synonyms */
N_("frequency")

/* Translators: facts.json, info-work-loss, title */
N_("Days of work lost")

/* Translators: facts.json, info-work-loss, summary */
N_("Back pain keeps many people from work, mostly for short spells.")

/* Translators: facts.json, info-work-loss, text */
N_("Back pain in general is among the leading reasons for missed work. Most absences are short.")

/* Translators: facts.json, info-work-loss, text */
N_("Going back to lighter tasks early, rather than waiting until all pain is gone, usually helps recovery.")

/* Translators: facts.json, info-work-loss, synonyms */
N_("sick leave")

/* Translators: facts.json, info-work-loss, synonyms */
N_("off work")

/* Translators: facts.json, info-work-loss, synonyms */
N_("job")

/* Translators: facts.json, info-work-loss, synonyms */
N_("absence")

/* Translators: facts.json, info-work-loss, synonyms */
N_("sick note")

/* Translators: facts.json, info-usually-temporary, title */
N_("Usually passes")

/* Translators: facts.json, info-usually-temporary, summary */
N_("Most episodes settle within days to a couple of weeks.")

/* Translators: facts.json, info-usually-temporary, text */
N_("The worst part usually passes within days, and most simple episodes are clearly better within a week or two.")

/* Translators: facts.json, info-usually-temporary, text */
N_("Pain that does not follow this course is not automatically dangerous, and it deserves to be looked at.")

/* Translators: facts.json, info-usually-temporary, synonyms */
N_("will it go away")

/* Translators: facts.json, info-usually-temporary, synonyms */
N_("how long")

/* Translators: facts.json, info-usually-temporary, synonyms */
N_("recover")

/* Translators: facts.json, info-usually-temporary, synonyms */
N_("recovery")

/* Translators: facts.json, info-usually-temporary, synonyms */
N_("heal")

/* Translators: facts.json, info-usually-temporary, synonyms */
N_("temporary")

/* Translators: facts.json, info-severity-range, title */
N_("From mild to severe")

/* Translators: facts.json, info-severity-range, summary */
N_("From a nuisance to something that stops you in your tracks.")

/* Translators: facts.json, info-severity-range, text */
N_("A spasm can be a dull tightness or a pain that takes your breath away. How strong it is says little about how serious it is.")

/* Translators: facts.json, info-severity-range, text */
N_("What counts is the whole picture: how it began, what comes with it, and whether it eases. The warning signs go through exactly that.")

/* Translators: facts.json, info-severity-range, synonyms */
N_("how bad")

/* Translators: facts.json, info-severity-range, synonyms */
N_("severe")

/* Translators: facts.json, info-severity-range, synonyms */
N_("mild")

/* Translators: facts.json, info-severity-range, synonyms */
N_("severity")

/* Translators: facts.json, info-severity-range, synonyms */
N_("serious")

/* Translators: facts.json, info-not-fully-preventable, title */
N_("Cannot be prevented completely")

/* Translators: facts.json, info-not-fully-preventable, summary */
N_("Even very fit people get an episode now and then.")

/* Translators: facts.json, info-not-fully-preventable, text */
N_("No habit prevents every episode. Aim for fewer and milder ones instead.")

/* Translators: facts.json, info-not-fully-preventable, text */
N_("Regular exercise of any kind is the best supported way to get there. An episode in spite of it is nobody’s fault.")

/* Translators: facts.json, info-not-fully-preventable, synonyms */
N_("prevent")

/* Translators: facts.json, info-not-fully-preventable, synonyms */
N_("prevention")

/* Translators: facts.json, info-not-fully-preventable, synonyms */
N_("avoid")

/* Translators: facts.json, info-not-fully-preventable, synonyms */
N_("never again")

/* Translators: facts.json, info-not-fully-preventable, synonyms */
N_("my fault")

/* Translators: facts.json, info-recurrence-has-cause, title */
N_("Coming back again and again")

/* Translators: facts.json, info-recurrence-has-cause, summary */
N_("Coming back is common, and often no single reason is found.")

/* Translators: facts.json, info-recurrence-has-cause, text */
N_("About seven in ten people have another episode within a year. Posture and vitamins are often blamed; neither is a proven cause.")

/* Translators: facts.json, info-recurrence-has-cause, text */
N_("If your episodes grow in number or strength, have them looked at and plan for regular exercise.")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("recurring")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("keeps coming back")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("again and again")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("relapse")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("chronic")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("repeated")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("flare up")

/* Translators: facts.json, info-recurrence-has-cause, synonyms */
N_("flare-up")

/* Translators: facts.json, info-response-varies, title */
N_("People respond differently")

/* Translators: facts.json, info-response-varies, summary */
N_("What helps one person may do nothing for another.")

/* Translators: facts.json, info-response-varies, text */
N_("Averages from trials hide large differences between people. That is why it is worth noting what you tried and how you felt two hours later.")

/* Translators: facts.json, info-response-varies, text */
N_("Give a measure several tries before judging it, and drop what makes things worse.")

/* Translators: facts.json, info-response-varies, synonyms */
N_("does it work")

/* Translators: facts.json, info-response-varies, synonyms */
N_("what helps")

/* Translators: facts.json, info-response-varies, synonyms */
N_("individual")

/* Translators: facts.json, info-response-varies, synonyms */
N_("nothing helps")

/* Translators: facts.json, info-response-varies, synonyms */
N_("different")

/* Translators: facts.json, info-mostly-non-surgical, title */
N_("Mostly handled without surgery")

/* Translators: facts.json, info-mostly-non-surgical, summary */
N_("Operations have almost no place in muscle spasm.")

/* Translators: facts.json, info-mostly-non-surgical, text */
N_("Simple measures, movement and time are enough for nearly everybody. No operation treats muscle spasm.")

/* Translators: facts.json, info-mostly-non-surgical, text */
N_("Surgery of the spine is for proven pressure on nerves or the spinal cord, for instability, fracture, deformity or tumour.")

/* Translators: facts.json, info-mostly-non-surgical, synonyms */
N_("surgery")

/* Translators: facts.json, info-mostly-non-surgical, synonyms */
N_("operation")

/* Translators: facts.json, info-mostly-non-surgical, synonyms */
N_("conservative treatment")

/* Translators: facts.json, info-mostly-non-surgical, synonyms */
N_("do I need surgery")

/* Translators: facts.json, info-heat-mechanism, title */
N_("How heat is said to work")

/* Translators: facts.json, info-heat-mechanism, summary */
N_("Warmth feels good and eases pain a little for a short while.")

/* Translators: facts.json, info-heat-mechanism, text */
N_("Heat is often said to feed the muscle through wider blood vessels. That overstates it: what the trials show is comfort and a small, short relief.")

/* Translators: facts.json, info-heat-mechanism, text */
N_("In a fresh injury more leakage from vessels would add to swelling, so leave heat off a fresh blow for the first 48 hours.")

/* Translators: facts.json, info-heat-mechanism, synonyms */
N_("why heat")

/* Translators: facts.json, info-heat-mechanism, synonyms */
N_("heat work")

/* Translators: facts.json, info-heat-mechanism, synonyms */
N_("warmth")

/* Translators: facts.json, info-heat-mechanism, synonyms */
N_("blood flow")

/* Translators: facts.json, info-heat-mechanism, synonyms */
N_("vasodilation")

/* Translators: facts.json, info-heat-mechanism, synonyms */
N_("how does heat work")

/* Translators: facts.json, info-cold-mechanism, title */
N_("How cold is said to work")

/* Translators: facts.json, info-cold-mechanism, summary */
N_("Cold numbs for a while; more than that is not shown.")

/* Translators: facts.json, info-cold-mechanism, text */
N_("Cold is said to stop inflammation. What is certain is that it numbs the skin and dulls pain for a short time. For back pain the trials are too few to say more.")

/* Translators: facts.json, info-cold-mechanism, text */
N_("Use it if it feels good, wrapped, and for ten to fifteen minutes.")

/* Translators: facts.json, info-cold-mechanism, synonyms */
N_("why ice")

/* Translators: facts.json, info-cold-mechanism, synonyms */
N_("ice work")

/* Translators: facts.json, info-cold-mechanism, synonyms */
N_("inflammation")

/* Translators: facts.json, info-cold-mechanism, synonyms */
N_("numbing")

/* Translators: facts.json, info-cold-mechanism, synonyms */
N_("how does cold work")

/* Translators: facts.json, info-anti-inflammatory-mechanism, title */
N_("How anti-inflammatories are said to work")

/* Translators: facts.json, info-anti-inflammatory-mechanism, summary */
N_("They reduce pain for some hours; they do not prevent spasm.")

/* Translators: facts.json, info-anti-inflammatory-mechanism, text */
N_("Anti-inflammatory medicines slow an enzyme that makes pain messengers. That can take the edge off for some hours.")

/* Translators: facts.json, info-anti-inflammatory-mechanism, text */
N_("Nothing shows that they prevent a spasm or make it heal sooner.")

/* Translators: facts.json, info-anti-inflammatory-mechanism, synonyms */
N_("how does ibuprofen work")

/* Translators: facts.json, info-anti-inflammatory-mechanism, synonyms */
N_("prostaglandin")

/* Translators: facts.json, info-anti-inflammatory-mechanism, synonyms */
N_("enzyme")

/* Translators: facts.json, info-anti-inflammatory-mechanism, synonyms */
N_("nsaid work")

/* Translators: facts.json, info-stretch-mechanism, title */
N_("How stretching is said to work")

/* Translators: facts.json, info-stretch-mechanism, summary */
N_("Stretching makes you more at ease with a position; the effect is short.")

/* Translators: facts.json, info-stretch-mechanism, text */
N_("Stretching eases a live cramp and lets you move a little further for a while. An all-day oxygen effect is not shown.")

/* Translators: facts.json, info-stretch-mechanism, text */
N_("Paired with strength and walking it is time well spent; alone it does little for back pain.")

/* Translators: facts.json, info-stretch-mechanism, synonyms */
N_("why stretch")

/* Translators: facts.json, info-stretch-mechanism, synonyms */
N_("stretching work")

/* Translators: facts.json, info-stretch-mechanism, synonyms */
N_("oxygen")

/* Translators: facts.json, info-blood-flow-idea, title */
N_("“More blood flow” as the usual explanation")

/* Translators: facts.json, info-blood-flow-idea, summary */
N_("A popular explanation that is rarely the real reason.")

/* Translators: facts.json, info-blood-flow-idea, text */
N_("Heat, massage, walking, aspirin and acupressure are each explained by better circulation. For back muscles this is mostly a guess.")

/* Translators: facts.json, info-blood-flow-idea, text */
N_("Movement and warmth can help all the same: by easing fear, loosening guarded muscles and giving the nervous system something else to feel.")

/* Translators: facts.json, info-blood-flow-idea, synonyms */
N_("circulation")

/* Translators: facts.json, info-blood-flow-idea, synonyms */
N_("blood circulation")

/* Translators: facts.json, info-early-care, title */
N_("Early diagnosis and steady follow-through")

/* Translators: facts.json, info-early-care, summary */
N_("Early, calm, steady self-care is a good start.")

/* Translators: facts.json, info-early-care, text */
N_("Begin gently on the first day: ease the load, keep moving, check the warning signs. Most episodes need no test and no appointment.")

/* Translators: facts.json, info-early-care, text */
N_("Ask for help early if a warning sign applies, if it gets worse, or if you cannot manage.")

/* Translators: facts.json, info-early-care, synonyms */
N_("first aid")

/* Translators: facts.json, info-early-care, synonyms */
N_("what to do first")

/* Translators: facts.json, info-early-care, synonyms */
N_("early treatment")

/* Translators: facts.json, info-early-care, synonyms */
N_("start")

/* Translators: facts.json, info-early-care, synonyms */
N_("fresh pain")

/* Translators: facts.json, info-early-care, synonyms */
N_("acute")

/* Translators: facts.json, info-general-disclaimer, title */
N_("This is information, not medical advice")

/* Translators: facts.json, info-general-disclaimer, summary */
N_("What stands here cannot replace somebody who examines you.")

/* Translators: facts.json, info-general-disclaimer, text */
N_("Ask a clinician about any illness or medicine, and do not put off care because of what you read here.")

/* Translators: facts.json, info-general-disclaimer, text */
N_("In an emergency call the emergency number of your country.")

/* Translators: facts.json, info-general-disclaimer, synonyms */
N_("disclaimer")

/* Translators: facts.json, info-general-disclaimer, synonyms */
N_("medical advice")

/* Translators: facts.json, info-general-disclaimer, synonyms */
N_("legal")

/* Translators: facts.json, info-general-disclaimer, synonyms */
N_("liability")

/* Translators: facts.json, info-commercial-links, title */
N_("Product reviews and adverts")

/* Translators: facts.json, info-commercial-links, summary */
N_("A review that sells something is no evidence.")

/* Translators: facts.json, info-commercial-links, text */
N_("Pillows, belts, electric devices and pills for the back are advertised everywhere. A favourable review is not a trial.")

/* Translators: facts.json, info-commercial-links, text */
N_("No brand and no shop is named here. Each kind of product is graded by what has been tested.")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("product")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("review")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("advert")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("best product")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("buy")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("brand")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("gadget")

/* Translators: facts.json, info-commercial-links, synonyms */
N_("device")

/* Translators: facts.json, prog-seconds-15-min, title */
N_("A single spasm: from seconds to a quarter of an hour or longer")

/* Translators: facts.json, prog-seconds-15-min, summary */
N_("One grip lasts seconds to about fifteen minutes, sometimes longer.")

/* Translators: facts.json, prog-seconds-15-min, text */
N_("A single spasm passes soon and may come back several times before it stops. The soreness after it is another matter and lasts days.")

/* Translators: facts.json, prog-seconds-15-min, text */
N_("One unbroken, severe spasm for an hour deserves a call for advice today.")

/* Translators: facts.json, prog-seconds-15-min, synonyms */
N_("how long does a spasm last")

/* Translators: facts.json, prog-seconds-15-min, synonyms */
N_("seconds")

/* Translators: facts.json, prog-seconds-15-min, synonyms */
N_("minutes")

/* Translators: facts.json, prog-seconds-15-min, synonyms */
N_("single spasm")

/* Translators: facts.json, prog-seconds-15-min, synonyms */
N_("duration")

/* Translators: facts.json, prog-couple-days, title */
N_("Pain: a couple of days")

/* Translators: facts.json, prog-couple-days, summary */
N_("The worst is often over within a couple of days.")

/* Translators: facts.json, prog-couple-days, text */
N_("The sharpest part usually passes first. What stays is stiffness, which eases with movement.")

/* Translators: facts.json, prog-couple-days, synonyms */
N_("two days")

/* Translators: facts.json, prog-couple-days, synonyms */
N_("couple of days")

/* Translators: facts.json, prog-few-days, title */
N_("Most episodes: a few days")

/* Translators: facts.json, prog-few-days, summary */
N_("Most episodes settle in days to a week or two.")

/* Translators: facts.json, prog-few-days, text */
N_("Expect to be clearly better within a week. If you are not, ask a pharmacist or physiotherapist; there is no reason for alarm.")

/* Translators: facts.json, prog-few-days, synonyms */
N_("few days")

/* Translators: facts.json, prog-few-days, synonyms */
N_("week")

/* Translators: facts.json, prog-few-days, synonyms */
N_("recovery time")

/* Translators: facts.json, prog-72h, title */
N_("Simple activity-linked pain: within 72 hours")

/* Translators: facts.json, prog-72h, summary */
N_("Simple pain after an activity often eases within three days.")

/* Translators: facts.json, prog-72h, text */
N_("Three days are a fair moment to take stock. Down by two points or a third: carry on. Not yet: look through the warning signs. Up: see a doctor.")

/* Translators: facts.json, prog-72h, synonyms */
N_("72 hours")

/* Translators: facts.json, prog-72h, synonyms */
N_("three days")

/* Translators: facts.json, prog-72h, synonyms */
N_("3 days")

/* Translators: facts.json, prog-4-6-weeks, title */
N_("Muscle injury heals: 4–6 weeks")

/* Translators: facts.json, prog-4-6-weeks, summary */
N_("A strained muscle needs four to six weeks to heal.")

/* Translators: facts.json, prog-4-6-weeks, text */
N_("You will feel better long before it is fully healed. Raise the load step by step in that time, and see somebody at six weeks if it is not gone.")

/* Translators: facts.json, prog-4-6-weeks, synonyms */
N_("healing time")

/* Translators: facts.json, prog-4-6-weeks, synonyms */
N_("weeks")

/* Translators: facts.json, prog-4-6-weeks, synonyms */
N_("six weeks")

/* Translators: facts.json, prog-4-6-weeks, synonyms */
N_("month")

/* Translators: facts.json, prog-6-8-weeks, title */
N_("Severe cases: 6–8 weeks")

/* Translators: facts.json, prog-6-8-weeks, summary */
N_("A severe strain can take six to eight weeks.")

/* Translators: facts.json, prog-6-8-weeks, text */
N_("It should get better little by little all the way. If it stands still or turns back, make an appointment.")

/* Translators: facts.json, prog-6-8-weeks, synonyms */
N_("eight weeks")

/* Translators: facts.json, prog-6-8-weeks, synonyms */
N_("two months")

/* Translators: facts.json, prog-6-8-weeks, synonyms */
N_("slow healing")

/* Translators: facts.json, comp-chronic-pain, title */
N_("Long-lasting pain")

/* Translators: facts.json, comp-chronic-pain, summary */
N_("A few episodes turn into pain that stays for months.")

/* Translators: facts.json, comp-chronic-pain, text */
N_("This is the exception. Staying active, sleeping well and getting help with worry make it less likely; fear of movement makes it more so.")

/* Translators: facts.json, comp-chronic-pain, synonyms */
N_("persistent pain")

/* Translators: facts.json, comp-chronic-pain, synonyms */
N_("long term")

/* Translators: facts.json, comp-chronic-pain, synonyms */
N_("never goes away")

/* Translators: facts.json, comp-chronic-pain, synonyms */
N_("months")

/* Translators: facts.json, comp-daily-life, title */
N_("Limits on daily life")

/* Translators: facts.json, comp-daily-life, summary */
N_("Movement and ordinary tasks suffer for a while.")

/* Translators: facts.json, comp-daily-life, text */
N_("Name the few things that matter most to you and work towards those. Getting them back is a better measure than the pain score.")

/* Translators: facts.json, comp-daily-life, synonyms */
N_("daily life")

/* Translators: facts.json, comp-daily-life, synonyms */
N_("disability")

/* Translators: facts.json, comp-daily-life, synonyms */
N_("limits")

/* Translators: facts.json, comp-daily-life, synonyms */
N_("cannot do")

/* Translators: facts.json, comp-work, title */
N_("Lower output, lost work")

/* Translators: facts.json, comp-work, summary */
N_("Less gets done, or work is missed.")

/* Translators: facts.json, comp-work, text */
N_("Ask for lighter tasks for some days rather than waiting for a day without pain. Being back early, gently, is part of getting well.")

/* Translators: facts.json, comp-work, synonyms */
N_("work")

/* Translators: facts.json, comp-work, synonyms */
N_("productivity")

/* Translators: facts.json, comp-mood, title */
N_("Emotional distress")

/* Translators: facts.json, comp-mood, summary */
N_("Long pain weighs on the mood.")

/* Translators: facts.json, comp-mood, text */
N_("Low mood and worry are common with long pain, slow recovery, and can be treated. Tell somebody, and ask for help if it is so on most days.")

/* Translators: facts.json, comp-mood, text */
N_("Thoughts of ending your life are an emergency: call now.")

/* Translators: facts.json, comp-mood, synonyms */
N_("depression")

/* Translators: facts.json, comp-mood, synonyms */
N_("low mood")

/* Translators: facts.json, comp-mood, synonyms */
N_("sad")

/* Translators: facts.json, comp-mood, synonyms */
N_("anxiety")

/* Translators: facts.json, comp-mood, synonyms */
N_("hopeless")

/* Translators: facts.json, comp-mood, synonyms */
N_("emotional")

/* Translators: facts.json, comp-long-recovery, title */
N_("Drawn-out recovery")

/* Translators: facts.json, comp-long-recovery, summary */
N_("After a severe spasm it can take long to feel well.")

/* Translators: facts.json, comp-long-recovery, text */
N_("Progress comes in steps, with setbacks. Look at weeks rather than days.")

/* Translators: facts.json, comp-long-recovery, synonyms */
N_("long recovery")

/* Translators: facts.json, comp-long-recovery, synonyms */
N_("slow")

/* Translators: facts.json, comp-long-recovery, synonyms */
N_("takes long")

/* Translators: facts.json, comp-long-recovery, synonyms */
N_("setback")

/* Translators: facts.json, comp-disuse-weakness, title */
N_("Weakness from not using the muscle")

/* Translators: facts.json, comp-disuse-weakness, summary */
N_("A muscle that is spared for weeks loses strength.")

/* Translators: facts.json, comp-disuse-weakness, text */
N_("That is why rest is short here and movement starts on the first day. Strength comes back within weeks of training.")

/* Translators: facts.json, comp-disuse-weakness, synonyms */
N_("weak")

/* Translators: facts.json, comp-disuse-weakness, synonyms */
N_("muscle loss")

/* Translators: facts.json, comp-disuse-weakness, synonyms */
N_("inactivity")

/* Translators: facts.json, comp-disuse-weakness, synonyms */
N_("deconditioned")

/* Translators: facts.json, comp-surgery-risks, title */
N_("Risks of surgery")

/* Translators: facts.json, comp-surgery-risks, summary */
N_("Infection, bleeding, nerve injury, or no better than before.")

/* Translators: facts.json, comp-surgery-risks, text */
N_("Every operation on the spine carries these risks. None of them treats muscle spasm, so the question seldom arises.")

/* Translators: facts.json, comp-surgery-risks, synonyms */
N_("surgery risk")

/* Translators: facts.json, comp-surgery-risks, synonyms */
N_("operation risk")

/* Translators: facts.json, comp-surgery-risks, synonyms */
N_("complications")

/* Translators: facts.json, comp-surgery-risks, synonyms */
N_("side effects of surgery")

/* Translators: prevention.json, posture-habit, title */
N_("Better posture through the day")

/* Translators: prevention.json, posture-habit, summary */
N_("Two or three comfortable positions that you change between. No position is the right one; staying long in any one is what to change.")

/* Translators: prevention.json, posture-habit, steps */
N_("Find two or three comfortable positions")

/* Translators: prevention.json, posture-habit, steps */
N_("Change every 20–30 minutes")

/* Translators: prevention.json, posture-habit, steps */
N_("Use a gentle tall reset, then relax: no military stiffness")

/* Translators: prevention.json, posture-habit, cautions */
N_("Do not blame yourself for slouching.")

/* Translators: prevention.json, posture-habit, synonyms */
N_("posture")

/* Translators: prevention.json, posture-habit, synonyms */
N_("slouch")

/* Translators: prevention.json, posture-habit, synonyms */
N_("slouching")

/* Translators: prevention.json, posture-habit, synonyms */
N_("hunching")

/* Translators: prevention.json, posture-habit, synonyms */
N_("bad posture")

/* Translators: prevention.json, posture-habit, synonyms */
N_("sit straight")

/* Translators: prevention.json, posture-habit, synonyms */
N_("stand straight")

/* Translators: prevention.json, posture-habit, synonyms */
N_("hunched")

/* Translators: prevention.json, posture-habit, synonyms */
N_("poor posture")

/* Translators: prevention.json, posture-habit, synonyms */
N_("sitting")

/* Translators: prevention.json, posture-habit, synonyms */
N_("better posture")

/* Translators: prevention.json, erect-sitting, title */
N_("Sitting with an upright spine at the computer")

/* Translators: prevention.json, erect-sitting, summary */
N_("Sitting bolt upright at the screen. It is tiring for hours and unproven; a backrest and frequent change serve you better.")

/* Translators: prevention.json, erect-sitting, steps */
N_("Back against the backrest, slightly reclined is fine")

/* Translators: prevention.json, erect-sitting, steps */
N_("Forearms supported")

/* Translators: prevention.json, erect-sitting, steps */
N_("Shift often")

/* Translators: prevention.json, erect-sitting, cautions */
N_("Nothing special beyond staying within comfort.")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("sit up straight")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("upright")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("straight back")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("sitting posture")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("sit upright")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("ball chair")

/* Translators: prevention.json, erect-sitting, synonyms */
N_("kneeling chair")

/* Translators: prevention.json, ergonomic-workstation, title */
N_("Workstation set-up")

/* Translators: prevention.json, ergonomic-workstation, summary */
N_("Chair, screen, keyboard and mouse placed to suit you. The evidence is inconclusive, the comfort is good, and at work it is often a duty of the employer.")

/* Translators: prevention.json, ergonomic-workstation, steps */
N_("Feet flat, hips level with or a little above knees")

/* Translators: prevention.json, ergonomic-workstation, steps */
N_("Backrest touching")

/* Translators: prevention.json, ergonomic-workstation, steps */
N_("Elbows about 90 degrees, forearms supported")

/* Translators: prevention.json, ergonomic-workstation, steps */
N_("Top of screen near eye level, an arm’s length away, straight ahead")

/* Translators: prevention.json, ergonomic-workstation, steps */
N_("Mouse and keys close")

/* Translators: prevention.json, ergonomic-workstation, steps */
N_("Phone on speaker or headset")

/* Translators: prevention.json, ergonomic-workstation, equipment_text */
N_("chair, desk, riser")

/* Translators: prevention.json, ergonomic-workstation, cautions */
N_("Bifocals: lower the screen.")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("desk setup")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("desk set-up")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("office chair")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("monitor height")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("standing desk")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("laptop stand")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("keyboard")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("mouse")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("ergonomics")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("home office")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("screen height")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("ergonomic chair")

/* Translators: prevention.json, ergonomic-workstation, synonyms */
N_("desk ergonomics")

/* Translators: prevention.json, frequent-breaks, title */
N_("Frequent breaks")

/* Translators: prevention.json, frequent-breaks, summary */
N_("A minute or two away from the task every half hour or so. Sensible and cheap; proof of fewer injuries is lacking.")

/* Translators: prevention.json, frequent-breaks, region_note */
N_("at work")

/* Translators: prevention.json, frequent-breaks, steps */
N_("5–10 minutes off after each 50–60 minutes, better 1–2 minutes every 20–30")

/* Translators: prevention.json, frequent-breaks, steps */
N_("Stand, look far, move shoulders")

/* Translators: prevention.json, frequent-breaks, steps */
N_("Let Respite remind you, and put it off when it does not suit")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("breaks")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("break")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("micro breaks")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("microbreak")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("stand up")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("pause")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("reminder")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("screen break")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("get up")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("pomodoro")

/* Translators: prevention.json, frequent-breaks, synonyms */
N_("sitting too long")

/* Translators: prevention.json, balanced-workload, title */
N_("Balanced workload")

/* Translators: prevention.json, balanced-workload, summary */
N_("Heavy tasks spread over the week and between both sides. Untested common sense.")

/* Translators: prevention.json, balanced-workload, steps */
N_("List heavy tasks of the week")

/* Translators: prevention.json, balanced-workload, steps */
N_("Spread them, alternate sides and kinds")

/* Translators: prevention.json, balanced-workload, steps */
N_("Carry two light loads rather than one heavy")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("workload")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("carrying")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("shopping bags")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("heavy bag")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("share the load")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("backpack")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("heavy work")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("overwork")

/* Translators: prevention.json, balanced-workload, synonyms */
N_("pacing")

/* Translators: prevention.json, rest-and-recovery, title */
N_("Recovery time")

/* Translators: prevention.json, rest-and-recovery, summary */
N_("A day between hard sessions, an easy week now and then, and enough sleep. Untested common sense in training.")

/* Translators: prevention.json, rest-and-recovery, steps */
N_("A day between hard sessions for the same muscles")

/* Translators: prevention.json, rest-and-recovery, steps */
N_("One easy week in four")

/* Translators: prevention.json, rest-and-recovery, steps */
N_("Sleep 7–9 hours")

/* Translators: prevention.json, rest-and-recovery, synonyms */
N_("recovery day")

/* Translators: prevention.json, rest-and-recovery, synonyms */
N_("rest day")

/* Translators: prevention.json, rest-and-recovery, synonyms */
N_("deload")

/* Translators: prevention.json, rest-and-recovery, synonyms */
N_("days off")

/* Translators: prevention.json, rest-and-recovery, synonyms */
N_("overtraining")

/* Translators: prevention.json, rest-and-recovery, synonyms */
N_("regeneration")

/* Translators: prevention.json, avoid-overexertion, title */
N_("Not overdoing it")

/* Translators: prevention.json, avoid-overexertion, summary */
N_("Raising loads slowly instead of in jumps. Sudden jumps are a likelier problem than the load itself.")

/* Translators: prevention.json, avoid-overexertion, steps */
N_("Raise training or lifting by about a tenth a week")

/* Translators: prevention.json, avoid-overexertion, steps */
N_("Stop a set with two repetitions in hand")

/* Translators: prevention.json, avoid-overexertion, steps */
N_("After a break restart at half")

/* Translators: prevention.json, avoid-overexertion, synonyms */
N_("overdo")

/* Translators: prevention.json, avoid-overexertion, synonyms */
N_("overdoing")

/* Translators: prevention.json, avoid-overexertion, synonyms */
N_("too much exercise")

/* Translators: prevention.json, avoid-overexertion, synonyms */
N_("overexertion")

/* Translators: prevention.json, avoid-overexertion, synonyms */
N_("do too much")

/* Translators: prevention.json, avoid-overexertion, synonyms */
N_("load management")

/* Translators: prevention.json, avoid-strain-positions, title */
N_("Avoiding positions that strain")

/* Translators: prevention.json, avoid-strain-positions, summary */
N_("Skipping the worst positions for some days. Useful for a short while, not as a lifelong rule.")

/* Translators: prevention.json, avoid-strain-positions, steps */
N_("Note positions that score 5 of 10 or more")

/* Translators: prevention.json, avoid-strain-positions, steps */
N_("Skip or shorten them for 2–3 days")

/* Translators: prevention.json, avoid-strain-positions, steps */
N_("Re-introduce step by step")

/* Translators: prevention.json, avoid-strain-positions, cautions */
N_("Long avoidance breeds fear and weakness.")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("avoid movements")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("painful position")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("bending")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("twisting")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("reaching")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("avoid bending")

/* Translators: prevention.json, avoid-strain-positions, synonyms */
N_("what to avoid")

/* Translators: prevention.json, delay-muscle-fatigue, title */
N_("Putting off muscle fatigue")

/* Translators: prevention.json, delay-muscle-fatigue, summary */
N_("Building strength and pausing before the muscles tire. Stronger muscles tire later.")

/* Translators: prevention.json, delay-muscle-fatigue, steps */
N_("Strength twice a week")

/* Translators: prevention.json, delay-muscle-fatigue, steps */
N_("Short pauses before fatigue")

/* Translators: prevention.json, delay-muscle-fatigue, steps */
N_("Eat and drink regularly during long effort")

/* Translators: prevention.json, delay-muscle-fatigue, synonyms */
N_("endurance")

/* Translators: prevention.json, delay-muscle-fatigue, synonyms */
N_("muscle endurance")

/* Translators: prevention.json, delay-muscle-fatigue, synonyms */
N_("tired muscles")

/* Translators: prevention.json, delay-muscle-fatigue, synonyms */
N_("stamina")

/* Translators: prevention.json, delay-muscle-fatigue, synonyms */
N_("fatigue")

/* Translators: prevention.json, delay-muscle-fatigue, synonyms */
N_("weak muscles")

/* Translators: prevention.json, balanced-diet, title */
N_("Healthy balanced diet")

/* Translators: prevention.json, balanced-diet, summary */
N_("Ordinary, varied food at regular times. Good for your health; no proof for spasm.")

/* Translators: prevention.json, balanced-diet, steps */
N_("Vegetables or fruit at each meal, whole grains, pulses, dairy or alternative, some fish, nuts")

/* Translators: prevention.json, balanced-diet, steps */
N_("Regular meals")

/* Translators: prevention.json, balanced-diet, cautions */
N_("Kidney disease, allergy: own plan.")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("diet")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("nutrition")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("healthy eating")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("food")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("eat")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("anti-inflammatory diet")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("weight")

/* Translators: prevention.json, balanced-diet, synonyms */
N_("vegetables")

/* Translators: prevention.json, mineral-rich-foods, title */
N_("Foods with calcium, magnesium, potassium")

/* Translators: prevention.json, mineral-rich-foods, summary */
N_("Foods with calcium, magnesium and potassium. Food first is the safe way to minerals; no effect on spasm is shown.")

/* Translators: prevention.json, mineral-rich-foods, steps */
N_("Calcium: milk, yoghurt, fortified drinks, tofu, sardines")

/* Translators: prevention.json, mineral-rich-foods, steps */
N_("Magnesium: nuts, seeds, pulses, whole grains, greens")

/* Translators: prevention.json, mineral-rich-foods, steps */
N_("Potassium: bananas, potatoes, beans, dried fruit")

/* Translators: prevention.json, mineral-rich-foods, cautions */
N_("Kidney disease or potassium-raising medicines: ask first. Nut allergy.")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("banana")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("bananas")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("potassium")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("magnesium foods")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("calcium foods")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("milk")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("nuts")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("minerals")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("electrolytes")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("dried fruit")

/* Translators: prevention.json, mineral-rich-foods, synonyms */
N_("leafy greens")

/* Translators: prevention.json, hydration, title */
N_("Enough fluid")

/* Translators: prevention.json, hydration, summary */
N_("Drinking to thirst, with water within reach. Good for you; extra water does not cure spasm.")

/* Translators: prevention.json, hydration, region_note */
N_("exercise cramp")

/* Translators: prevention.json, hydration, steps */
N_("Pale-straw urine as a guide")

/* Translators: prevention.json, hydration, steps */
N_("Water within reach, a glass at each break")

/* Translators: prevention.json, hydration, steps */
N_("More in heat and long effort, with salt from food")

/* Translators: prevention.json, hydration, equipment_text */
N_("a glass of water")

/* Translators: prevention.json, hydration, cautions */
N_("Heart or kidney failure with a fluid limit: keep to it. Do not force litres: low blood sodium.")

/* Translators: prevention.json, hydration, synonyms */
N_("water")

/* Translators: prevention.json, hydration, synonyms */
N_("drink")

/* Translators: prevention.json, hydration, synonyms */
N_("drinking")

/* Translators: prevention.json, hydration, synonyms */
N_("drink water")

/* Translators: prevention.json, hydration, synonyms */
N_("fluids")

/* Translators: prevention.json, hydration, synonyms */
N_("dehydration")

/* Translators: prevention.json, hydration, synonyms */
N_("dehydrated")

/* Translators: prevention.json, hydration, synonyms */
N_("electrolyte drink")

/* Translators: prevention.json, hydration, synonyms */
N_("glass of water")

/* Translators: prevention.json, hydration, synonyms */
N_("thirst")

/* Translators: prevention.json, limit-alcohol, title */
N_("Less alcohol")

/* Translators: prevention.json, limit-alcohol, summary */
N_("Several days a week without alcohol. Good for sleep and safety; an effect on spasm is unproven.")

/* Translators: prevention.json, limit-alcohol, steps */
N_("Several alcohol-free days a week, not above your country’s guide")

/* Translators: prevention.json, limit-alcohol, steps */
N_("None with sedating medicines")

/* Translators: prevention.json, limit-alcohol, cautions */
N_("Heavy daily drinking: do not stop suddenly alone, ask for help.")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("alcohol")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("beer")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("wine")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("drinking alcohol")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("booze")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("hangover")

/* Translators: prevention.json, limit-alcohol, synonyms */
N_("sober")

/* Translators: prevention.json, limit-caffeine, title */
N_("Less caffeine")

/* Translators: prevention.json, limit-caffeine, summary */
N_("No coffee after early afternoon. Ordinary amounts do not cause spasm; late caffeine spoils sleep.")

/* Translators: prevention.json, limit-caffeine, steps */
N_("None after early afternoon")

/* Translators: prevention.json, limit-caffeine, steps */
N_("Not above about 400 mg a day (200 mg in pregnancy)")

/* Translators: prevention.json, limit-caffeine, cautions */
N_("Cut down over days to avoid headache.")

/* Translators: prevention.json, limit-caffeine, synonyms */
N_("coffee")

/* Translators: prevention.json, limit-caffeine, synonyms */
N_("caffeine")

/* Translators: prevention.json, limit-caffeine, synonyms */
N_("tea")

/* Translators: prevention.json, limit-caffeine, synonyms */
N_("energy drink")

/* Translators: prevention.json, limit-caffeine, synonyms */
N_("espresso")

/* Translators: prevention.json, limit-caffeine, synonyms */
N_("cola")

/* Translators: prevention.json, stress-management, title */
N_("Managing stress")

/* Translators: prevention.json, stress-management, summary */
N_("Ten minutes a day for whatever calms you, and help where it is too much. Psychological approaches help persistent pain modestly.")

/* Translators: prevention.json, stress-management, steps */
N_("Name the stressor in the diary")

/* Translators: prevention.json, stress-management, steps */
N_("Pick one: breathing, relaxation, walk, talk, worry time")

/* Translators: prevention.json, stress-management, steps */
N_("Ten minutes daily")

/* Translators: prevention.json, stress-management, steps */
N_("Ask about CBT if pain lasts past 6–12 weeks with distress")

/* Translators: prevention.json, stress-management, cautions */
N_("Thoughts of self-harm: emergency or crisis line.")

/* Translators: prevention.json, stress-management, synonyms */
N_("stress")

/* Translators: prevention.json, stress-management, synonyms */
N_("tension")

/* Translators: prevention.json, stress-management, synonyms */
N_("burnout")

/* Translators: prevention.json, stress-management, synonyms */
N_("cbt")

/* Translators: prevention.json, stress-management, synonyms */
N_("therapy")

/* Translators: prevention.json, stress-management, synonyms */
N_("worry")

/* Translators: prevention.json, stress-management, synonyms */
N_("psychologist")

/* Translators: prevention.json, stress-management, synonyms */
N_("relax")

/* Translators: prevention.json, stress-management, synonyms */
N_("tense")

/* Translators: prevention.json, stress-management, synonyms */
N_("nervous")

/* Translators: prevention.json, stress-management, synonyms */
N_("stressed")

/* Translators: prevention.json, stress-management, synonyms */
N_("counselling")

/* Translators: prevention.json, stress-management, synonyms */
N_("mental health")

/* Translators: prevention.json, sleep-position, title */
N_("Sleeping on back or side")

/* Translators: prevention.json, sleep-position, summary */
N_("Lying on your side or back, with pillows where they help. Side lying did best in a handful of studies.")

/* Translators: prevention.json, sleep-position, steps */
N_("Side: pillow fills ear-to-shoulder gap, hug a second pillow, third between knees")

/* Translators: prevention.json, sleep-position, steps */
N_("Back: one pillow, small one under knees")

/* Translators: prevention.json, sleep-position, steps */
N_("Leave face-down if it leaves you stiff")

/* Translators: prevention.json, sleep-position, equipment_text */
N_("pillows")

/* Translators: prevention.json, sleep-position, cautions */
N_("Late pregnancy: go to sleep on your side. Breathless lying flat: urgent check.")

/* Translators: prevention.json, sleep-position, synonyms */
N_("sleeping position")

/* Translators: prevention.json, sleep-position, synonyms */
N_("side sleeper")

/* Translators: prevention.json, sleep-position, synonyms */
N_("stomach sleeping")

/* Translators: prevention.json, sleep-position, synonyms */
N_("back sleeper")

/* Translators: prevention.json, sleep-position, synonyms */
N_("how to sleep")

/* Translators: prevention.json, sleep-position, synonyms */
N_("lying in bed")

/* Translators: prevention.json, sleep-position, synonyms */
N_("sleep on side")

/* Translators: prevention.json, sleep-position, synonyms */
N_("sleeping with back pain")

/* Translators: prevention.json, sleep-position, synonyms */
N_("slept badly")

/* Translators: prevention.json, supportive-pillow, title */
N_("Pillow that supports the neck")

/* Translators: prevention.json, supportive-pillow, summary */
N_("A pillow that keeps your head level. Fit matters more than brand or price.")

/* Translators: prevention.json, supportive-pillow, steps */
N_("Head level, chin neither tucked nor tipped")

/* Translators: prevention.json, supportive-pillow, steps */
N_("Replace when it stays folded")

/* Translators: prevention.json, supportive-pillow, equipment_text */
N_("pillow")

/* Translators: prevention.json, supportive-pillow, synonyms */
N_("neck pillow")

/* Translators: prevention.json, supportive-pillow, synonyms */
N_("cervical pillow")

/* Translators: prevention.json, supportive-pillow, synonyms */
N_("best pillow")

/* Translators: prevention.json, supportive-pillow, synonyms */
N_("pillow height")

/* Translators: prevention.json, supportive-pillow, synonyms */
N_("neck support")

/* Translators: prevention.json, mattress-hard, title */
N_("Hard mattress")

/* Translators: prevention.json, mattress-hard, summary */
N_("A very firm bed or a board under it. Not recommended: in a good trial firm did worse than medium-firm.")

/* Translators: prevention.json, mattress-hard, steps */
N_("Do not buy a hard bed or a board for spasm")

/* Translators: prevention.json, mattress-hard, cautions */
N_("Pressure sores in thin or frail people.")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("hard mattress")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("firm mattress")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("firm bed")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("board under mattress")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("sleep on the floor")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("hard bed")

/* Translators: prevention.json, mattress-hard, synonyms */
N_("futon")

/* Translators: prevention.json, mattress-supportive, title */
N_("Supportive but cushioned mattress")

/* Translators: prevention.json, mattress-supportive, summary */
N_("A medium-firm mattress without a sag. One good trial in long-lasting low-back pain supports it.")

/* Translators: prevention.json, mattress-supportive, steps */
N_("No sag, hips and shoulders sink a little, you turn easily")

/* Translators: prevention.json, mattress-supportive, steps */
N_("Try for weeks before judging; no need to spend much")

/* Translators: prevention.json, mattress-supportive, equipment_text */
N_("mattress")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("bed")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("medium firm")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("best mattress")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("soft mattress")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("new bed")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("mattress topper")

/* Translators: prevention.json, mattress-supportive, synonyms */
N_("saggy bed")

/* Translators: prevention.json, consistency, title */
N_("Keeping it up")

/* Translators: prevention.json, consistency, summary */
N_("A small dose, tied to something you do every day. The benefit of exercise fades when it stops.")

/* Translators: prevention.json, consistency, steps */
N_("Small fixed dose tied to a daily habit")

/* Translators: prevention.json, consistency, steps */
N_("Tick it in the diary")

/* Translators: prevention.json, consistency, steps */
N_("After a gap restart at half")

/* Translators: prevention.json, consistency, steps */
N_("Review every 4 weeks")

/* Translators: prevention.json, consistency, equipment_text */
N_("diary")

/* Translators: prevention.json, consistency, cautions */
N_("Never push through a warning sign to keep a habit going.")

/* Translators: prevention.json, consistency, synonyms */
N_("habit")

/* Translators: prevention.json, consistency, synonyms */
N_("routine")

/* Translators: prevention.json, consistency, synonyms */
N_("motivation")

/* Translators: prevention.json, consistency, synonyms */
N_("keep going")

/* Translators: prevention.json, consistency, synonyms */
N_("stick to it")

/* Translators: prevention.json, consistency, synonyms */
N_("regular")

/* Translators: prevention.json, consistency, synonyms */
N_("discipline")

/* Translators: prevention.json, consistency, synonyms */
N_("streak")

/* Translators: prevention.json, consistency, synonyms */
N_("adherence")

/* Translators: professional-care.json, see-a-clinician, title */
N_("Asking a doctor or other clinician")

/* Translators: professional-care.json, see-a-clinician, summary */
N_("Asking a doctor, physiotherapist or pharmacist. The right step for warning signs, for doubt, and when nothing gets better.")

/* Translators: professional-care.json, see-a-clinician, steps */
N_("Note start, place, pain 0–10, what eases, medicines, illnesses")

/* Translators: professional-care.json, see-a-clinician, steps */
N_("Use the urgency shown with the warning signs")

/* Translators: professional-care.json, see-a-clinician, steps */
N_("Take the exported diary")

/* Translators: professional-care.json, see-a-clinician, equipment_text */
N_("diary summary")

/* Translators: professional-care.json, see-a-clinician, cautions */
N_("In an emergency call for help first; the diary can wait.")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("doctor")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("gp")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("physician")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("see a doctor")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("emergency")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("hospital")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("clinic")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("pharmacist")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("nurse")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("when to worry")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("a&e")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("medical help")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("specialist")

/* Translators: professional-care.json, see-a-clinician, synonyms */
N_("orthopaedist")

/* Translators: professional-care.json, physiotherapy, title */
N_("Physiotherapy with an individual plan")

/* Translators: professional-care.json, physiotherapy, summary */
N_("An examination, a plan of your own, and exercises that are taught and made harder. It helps mostly through the exercise.")

/* Translators: professional-care.json, physiotherapy, steps */
N_("Self-refer where allowed or ask your doctor")

/* Translators: professional-care.json, physiotherapy, steps */
N_("Agree one goal")

/* Translators: professional-care.json, physiotherapy, steps */
N_("Do the home plan between visits")

/* Translators: professional-care.json, physiotherapy, steps */
N_("Review by visit 3–4")

/* Translators: professional-care.json, physiotherapy, cautions */
N_("Tell of cancer, osteoporosis, blood thinners, pregnancy, implants.")

/* Translators: professional-care.json, physiotherapy, synonyms */
N_("physio")

/* Translators: professional-care.json, physiotherapy, synonyms */
N_("physical therapy")

/* Translators: professional-care.json, physiotherapy, synonyms */
N_("physical therapist")

/* Translators: professional-care.json, physiotherapy, synonyms */
N_("physiotherapist")

/* Translators: professional-care.json, physiotherapy, synonyms */
N_("pt")

/* Translators: professional-care.json, joint-mobilisation, title */
N_("Joint mobilisation")

/* Translators: professional-care.json, joint-mobilisation, summary */
N_("Slow, rhythmic pressure on stiff joints by a professional. As an add-on to exercise, modest short-term relief.")

/* Translators: professional-care.json, joint-mobilisation, steps */
N_("Only by a trained professional after examination")

/* Translators: professional-care.json, joint-mobilisation, steps */
N_("Slow rhythmic pressure, tell them if it hurts")

/* Translators: professional-care.json, joint-mobilisation, steps */
N_("Few sessions, with exercise")

/* Translators: professional-care.json, joint-mobilisation, cautions */
N_("Not with fracture, osteoporosis, cancer, infection, inflammatory spine disease, nerve signs.")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("joint mobilization")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("mobilization")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("manual therapy")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("stiff joints")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("facet joint")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("osteopath")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("osteopathy")

/* Translators: professional-care.json, joint-mobilisation, synonyms */
N_("rib joint")

/* Translators: professional-care.json, soft-tissue-mobilisation, title */
N_("Soft-tissue mobilisation")

/* Translators: professional-care.json, soft-tissue-mobilisation, summary */
N_("Hands-on work on muscles by a professional. An add-on to exercise, with weak evidence of its own.")

/* Translators: professional-care.json, soft-tissue-mobilisation, steps */
N_("By a trained professional")

/* Translators: professional-care.json, soft-tissue-mobilisation, steps */
N_("Pressure below 5 of 10")

/* Translators: professional-care.json, soft-tissue-mobilisation, steps */
N_("With exercise")

/* Translators: professional-care.json, soft-tissue-mobilisation, cautions */
N_("Not over fever, infection, fresh injury (48 hours), clot, fracture, broken skin; tell of cancer, pregnancy, blood thinners, osteoporosis. Soreness for a day is usual; new numbness or weakness is not.")

/* Translators: professional-care.json, soft-tissue-mobilisation, synonyms */
N_("soft tissue")

/* Translators: professional-care.json, soft-tissue-mobilisation, synonyms */
N_("soft tissue mobilization")

/* Translators: professional-care.json, soft-tissue-mobilisation, synonyms */
N_("sports massage")

/* Translators: professional-care.json, soft-tissue-mobilisation, synonyms */
N_("cupping")

/* Translators: professional-care.json, soft-tissue-mobilisation, synonyms */
N_("gua sha")

/* Translators: professional-care.json, massage-therapy, title */
N_("Massage therapy")

/* Translators: professional-care.json, massage-therapy, summary */
N_("Massage by a trained therapist. Short-term relief is possible, certainty is low; add movement.")

/* Translators: professional-care.json, massage-therapy, steps */
N_("Qualified therapist")

/* Translators: professional-care.json, massage-therapy, steps */
N_("Agree pressure and stop signal")

/* Translators: professional-care.json, massage-therapy, steps */
N_("30 minutes, a few sessions")

/* Translators: professional-care.json, massage-therapy, steps */
N_("Walk a little after")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("massage")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("professional massage")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("masseur")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("masseuse")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("massage therapist")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("spa massage")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("thai massage")

/* Translators: professional-care.json, massage-therapy, synonyms */
N_("back massage")

/* Translators: professional-care.json, massage-swedish, title */
N_("Swedish massage")

/* Translators: professional-care.json, massage-swedish, summary */
N_("Long strokes and kneading, light to medium. The gentlest style, as weakly tested as massage in general.")

/* Translators: professional-care.json, massage-swedish, steps */
N_("Long strokes and kneading, light to medium")

/* Translators: professional-care.json, massage-swedish, steps */
N_("30 minutes")

/* Translators: professional-care.json, massage-swedish, synonyms */
N_("swedish massage")

/* Translators: professional-care.json, massage-swedish, synonyms */
N_("classic massage")

/* Translators: professional-care.json, massage-swedish, synonyms */
N_("relaxing massage")

/* Translators: professional-care.json, massage-swedish, synonyms */
N_("gentle massage")

/* Translators: professional-care.json, massage-swedish, synonyms */
N_("classical massage")

/* Translators: professional-care.json, massage-swedish, synonyms */
N_("wellness massage")

/* Translators: professional-care.json, massage-deep-tissue, title */
N_("Deep-tissue massage")

/* Translators: professional-care.json, massage-deep-tissue, summary */
N_("Strong, slow pressure into deep muscle. No better proven than gentle massage, and it leaves more soreness.")

/* Translators: professional-care.json, massage-deep-tissue, steps */
N_("Not in the first days")

/* Translators: professional-care.json, massage-deep-tissue, steps */
N_("Keep pressure below 5 of 10")

/* Translators: professional-care.json, massage-deep-tissue, steps */
N_("Stop rather than bear it")

/* Translators: professional-care.json, massage-deep-tissue, cautions */
N_("Not over fever, infection, fresh injury (48 hours), clot, fracture, broken skin; tell of cancer, pregnancy, blood thinners, osteoporosis. Soreness for a day is usual; new numbness or weakness is not. Bruising; avoid with blood thinners or osteoporosis.")

/* Translators: professional-care.json, massage-deep-tissue, synonyms */
N_("deep tissue")

/* Translators: professional-care.json, massage-deep-tissue, synonyms */
N_("deep massage")

/* Translators: professional-care.json, massage-deep-tissue, synonyms */
N_("strong massage")

/* Translators: professional-care.json, massage-deep-tissue, synonyms */
N_("hard massage")

/* Translators: professional-care.json, massage-deep-tissue, synonyms */
N_("firm massage")

/* Translators: professional-care.json, trigger-point-therapy, title */
N_("Trigger-point therapy")

/* Translators: professional-care.json, trigger-point-therapy, summary */
N_("Steady pressure on knots by a professional. It may ease them for a while; needles are another matter.")

/* Translators: professional-care.json, trigger-point-therapy, steps */
N_("Steady pressure 20–60 seconds a point")

/* Translators: professional-care.json, trigger-point-therapy, steps */
N_("Ask whether hands or needles are planned")

/* Translators: professional-care.json, trigger-point-therapy, synonyms */
N_("dry needling")

/* Translators: professional-care.json, trigger-point-therapy, synonyms */
N_("pressure on knots")

/* Translators: professional-care.json, trigger-point-therapy, synonyms */
N_("muscle knots")

/* Translators: professional-care.json, myofascial-release, title */
N_("Myofascial release")

/* Translators: professional-care.json, myofascial-release, summary */
N_("Slow, sustained pressure and stretch. Only a few small trials.")

/* Translators: professional-care.json, myofascial-release, steps */
N_("Slow sustained pressure and stretch")

/* Translators: professional-care.json, myofascial-release, synonyms */
N_("fascia")

/* Translators: professional-care.json, myofascial-release, synonyms */
N_("fascial release")

/* Translators: professional-care.json, myofascial-release, synonyms */
N_("fascia release")

/* Translators: professional-care.json, myofascial-release, synonyms */
N_("fascia training")

/* Translators: professional-care.json, myofascial-release, synonyms */
N_("fascial")

/* Translators: professional-care.json, acupuncture, title */
N_("Acupuncture")

/* Translators: professional-care.json, acupuncture, summary */
N_("Fine needles placed by a practitioner. Guidelines disagree: some allow it, one says not to offer it; the gain over sham is small.")

/* Translators: professional-care.json, acupuncture, steps */
N_("Registered practitioner, sterile single-use needles")

/* Translators: professional-care.json, acupuncture, steps */
N_("Ask for shallow needling over the ribs")

/* Translators: professional-care.json, acupuncture, steps */
N_("Stop after 3–6 sessions if no gain")

/* Translators: professional-care.json, acupuncture, cautions */
N_("Upper-back needling can rarely puncture a lung: sudden breathlessness or chest pain within hours or days is an emergency. Blood thinners, pregnancy, pacemaker (electrical form), low immunity, fainting, metal allergy.")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("needles")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("needling")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("electroacupuncture")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("chinese medicine")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("tcm")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("acupuncturist")

/* Translators: professional-care.json, acupuncture, synonyms */
N_("moxibustion")

/* Translators: professional-care.json, chiropractic-care, title */
N_("Chiropractic / spinal manipulation")

/* Translators: professional-care.json, chiropractic-care, summary */
N_("Manipulation of the spine by a professional. For the low back about as good as other care; hardly tested for the upper back, and it does not realign anything.")

/* Translators: professional-care.json, chiropractic-care, steps */
N_("Examination first, consent with risks named")

/* Translators: professional-care.json, chiropractic-care, steps */
N_("Decline neck thrusts for upper-back pain")

/* Translators: professional-care.json, chiropractic-care, steps */
N_("Review by visit 3–4, no prepaid long plan")

/* Translators: professional-care.json, chiropractic-care, cautions */
N_("Not with osteoporosis, fracture, cancer, infection, nerve or cord signs, blood thinners, inflammatory neck disease. Neck manipulation is linked with rare artery tears and stroke: new severe neck pain or headache, dizziness, double vision, slurred speech, face droop afterwards is an emergency.")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("chiropractor")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("chiro")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("spinal manipulation")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("adjustment")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("crack my back")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("back cracking")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("cracking")

/* Translators: professional-care.json, chiropractic-care, synonyms */
N_("pop")

/* Translators: professional-care.json, traction, title */
N_("Traction")

/* Translators: professional-care.json, traction, summary */
N_("Weights, ropes or pulleys that pull on the spine. Not recommended: it makes little or no difference.")

/* Translators: professional-care.json, traction, steps */
N_("Do not seek it")

/* Translators: professional-care.json, traction, steps */
N_("No home pulley, inversion table or hanging harness")

/* Translators: professional-care.json, traction, cautions */
N_("Neck harness: choking, nerve and artery injury. Inversion: high blood pressure, glaucoma, heart disease, pregnancy.")

/* Translators: professional-care.json, traction, synonyms */
N_("inversion table")

/* Translators: professional-care.json, traction, synonyms */
N_("decompression")

/* Translators: professional-care.json, traction, synonyms */
N_("spinal decompression")

/* Translators: professional-care.json, traction, synonyms */
N_("stretching bench")

/* Translators: professional-care.json, traction, synonyms */
N_("pull spine")

/* Translators: professional-care.json, traction, synonyms */
N_("inversion")

/* Translators: professional-care.json, traction, synonyms */
N_("back stretcher")

/* Translators: professional-care.json, traction, synonyms */
N_("harness")

/* Translators: professional-care.json, muscle-relaxants, title */
N_("Prescribed muscle relaxants")

/* Translators: professional-care.json, muscle-relaxants, summary */
N_("Prescription tablets that damp muscle tone and make you drowsy. A small early relief at best, and very uncertain.")

/* Translators: professional-care.json, muscle-relaxants, steps */
N_("Doctor decides")

/* Translators: professional-care.json, muscle-relaxants, steps */
N_("Shortest course, days not weeks")

/* Translators: professional-care.json, muscle-relaxants, steps */
N_("No driving, alcohol, ladders, or other sedatives")

/* Translators: professional-care.json, muscle-relaxants, equipment_text */
N_("prescription")

/* Translators: professional-care.json, muscle-relaxants, cautions */
N_("Drowsiness, falls, dependence (diazepam), dry mouth, liver effects; pregnancy, older age, sleep apnoea, liver disease, opioids. Never borrowed tablets.")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("muscle relaxer")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("muscle relaxers")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("muscle relaxant")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("diazepam")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("cyclobenzaprine")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("methocarbamol")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("tizanidine")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("baclofen")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("antispasmodic")

/* Translators: professional-care.json, muscle-relaxants, synonyms */
N_("benzodiazepine")

/* Translators: professional-care.json, discectomy, title */
N_("Discectomy")

/* Translators: professional-care.json, discectomy, summary */
N_("An operation that removes the part of a disc that presses on nerves. Not a treatment of spasm; for proven pressure on nerve or cord only, which is rare in the upper back.")

/* Translators: professional-care.json, discectomy, steps */
N_("Only after a scan, and failed other care or loss of nerve function")

/* Translators: professional-care.json, discectomy, steps */
N_("Ask a spinal surgeon about benefit, risk and alternatives")

/* Translators: professional-care.json, discectomy, steps */
N_("A second opinion is reasonable")

/* Translators: professional-care.json, discectomy, cautions */
N_("General risks: infection, bleeding, nerve or cord injury, anaesthetic harm, no better or worse pain.")

/* Translators: professional-care.json, discectomy, synonyms */
N_("disc surgery")

/* Translators: professional-care.json, discectomy, synonyms */
N_("slipped disc operation")

/* Translators: professional-care.json, discectomy, synonyms */
N_("disk surgery")

/* Translators: professional-care.json, discectomy, synonyms */
N_("disc removal")

/* Translators: professional-care.json, spinal-fusion, title */
N_("Spinal fusion")

/* Translators: professional-care.json, spinal-fusion, summary */
N_("An operation that joins vertebrae. Not for spasm or plain back pain; for instability, fracture, deformity or tumour.")

/* Translators: professional-care.json, spinal-fusion, cautions */
N_("General risks: infection, bleeding, nerve or cord injury, anaesthetic harm, no better or worse pain. Stiff segment, wear next to it.")

/* Translators: professional-care.json, spinal-fusion, synonyms */
N_("back surgery")

/* Translators: professional-care.json, spinal-fusion, synonyms */
N_("fusion")

/* Translators: professional-care.json, spinal-fusion, synonyms */
N_("vertebra fusion")

/* Translators: professional-care.json, spinal-fusion, synonyms */
N_("spondylodesis")

/* Translators: professional-care.json, spinal-fusion, synonyms */
N_("spine surgery")

/* Translators: professional-care.json, spinal-fusion, synonyms */
N_("screws")

/* Translators: professional-care.json, microsurgery, title */
N_("Microsurgical decompression or repair")

/* Translators: professional-care.json, microsurgery, summary */
N_("Freeing a nerve root through a small opening. Not a treatment of spasm, and no operation repairs a muscle in spasm.")

/* Translators: professional-care.json, microsurgery, synonyms */
N_("keyhole surgery")

/* Translators: professional-care.json, microsurgery, synonyms */
N_("decompression surgery")

/* Translators: professional-care.json, microsurgery, synonyms */
N_("minimally invasive")

/* Translators: professional-care.json, microsurgery, synonyms */
N_("nerve surgery")

/* Translators: professional-care.json, microsurgery, synonyms */
N_("laminectomy")

/* Translators: references.json, NG59, text */
N_("NICE guideline NG59, Low back pain and sciatica in over 16s, November 2016, updated December 2020. Do-not-offer list (belts, corsets, foot orthotics, rocker soles, traction, acupuncture, ultrasound, PENS, TENS), manual therapy only together with exercise, group exercise to be considered, oral NSAID at lowest dose for shortest time, no paracetamol alone.")

/* Translators: references.json, NG59, remark */
N_("Its points on imaging and spinal fusion are from memory.")

/* Translators: references.json, ACP17, text */
N_("Qaseem A et al., American College of Physicians guideline, Ann Intern Med 2017;166:514-530, doi:10.7326/M16-2367. Acute: heat (moderate), massage, acupuncture, manipulation (low); if a medicine is wanted, NSAID or muscle relaxant (moderate). Chronic: exercise, multidisciplinary rehab, acupuncture, mindfulness (moderate); tai chi, yoga, motor-control exercise, progressive relaxation, CBT, manipulation and others (low).")

/* Translators: references.json, WHO23, text */
N_("WHO guideline for non-surgical management of chronic primary low back pain, 2023, ISBN 978-92-4-008178-9. Exercise, needling, manipulation, massage, education may be offered; traction, ultrasound, TENS, lumbar braces/belts should not be routine.")

/* Translators: references.json, WHO23, remark */
N_("Its recommendations on single medicines are from memory.")

/* Translators: references.json, FRENCH06, text */
N_("French SD et al., Superficial heat or cold for low back pain, Cochrane 2006, doi:10.1002/14651858.CD004750.pub2 (also Spine 2006;31:998-1006, PMID 16641776). Heat wrap: small short-term relief; cold: too little evidence; heat versus cold: conflicting.")

/* Translators: references.json, DAHM10, text */
N_("Dahm KT et al., Advice to rest in bed versus stay active, Cochrane 2010, doi:10.1002/14651858.CD007612.pub2, PMID 20556780. Small advantage for staying active in acute back pain.")

/* Translators: references.json, FURLAN15, text */
N_("Furlan AD et al., Massage for low-back pain, Cochrane 2015, doi:10.1002/14651858.CD001929.pub3. 25 trials, 3,096 people, only one trial in acute pain.")

/* Translators: references.json, FURLAN15, remark */
N_("The low confidence in the short-term benefit is from memory.")

/* Translators: references.json, VDG20, text */
N_("van der Gaag WH et al., NSAIDs for acute low back pain, Cochrane 2020, doi:10.1002/14651858.CD013581. 32 trials, 5,356 people. Pain 7.3 points in 100 lower than placebo at up to 3 weeks (moderate certainty; 10 points is the smallest gain that counts); harms very uncertain.")

/* Translators: references.json, SARAG16, text */
N_("Saragiotto BT et al., Paracetamol for low back pain, Cochrane 2016, doi:10.1002/14651858.CD012230; main trial Williams CM et al., Lancet 2014;384:1586-96, doi:10.1016/S0140-6736(14)60805-9. No better than placebo in acute pain, high-quality evidence.")

/* Translators: references.json, CASHIN21, text */
N_("Cashin AG et al., Muscle relaxants for non-specific low back pain, BMJ 2021;374:n1446, doi:10.1136/bmj.n1446. About 8 points in 100 at two weeks (very low certainty), no gain in disability, more side effects.")

/* Translators: references.json, DERRY15, text */
N_("Derry S et al., Topical NSAIDs for acute musculoskeletal pain, Cochrane 2015, doi:10.1002/14651858.CD007402.pub3.")

/* Translators: references.json, DERRY15, remark */
N_("Numbers needed to treat are from memory.")

/* Translators: references.json, DERRY17, text */
N_("Derry S et al., Topical analgesics, overview of Cochrane reviews, 2017, doi:10.1002/14651858.CD008609.pub2 (206 studies).")

/* Translators: references.json, DERRY17, remark */
N_("The ranking of single products is from memory.")

/* Translators: references.json, DERRY14, text */
N_("Derry S et al., Salicylate-containing rubefacients, Cochrane 2014, doi:10.1002/14651858.CD007403.pub3; the 2009 edition (Matthews) did not support use in acute injury.")

/* Translators: references.json, OLTEAN14, text */
N_("Herbal medicine for low-back pain, Cochrane, doi:10.1002/14651858.CD004504.pub4 (2014; also published by Gagnier in Spine 2016). Includes cayenne (capsicum) plaster and lavender oil.")

/* Translators: references.json, OLTEAN14, remark */
N_("The citation was checked; its findings are from memory.")

/* Translators: references.json, KHANKHEL24, text */
N_("Randomised comparison of diclofenac gel and ibuprofen tablets in acute low back pain, emergency departments, about 2024: gel looked weaker than tablets.")

/* Translators: references.json, CHOU22, text */
N_("Chou R et al., Systemic corticosteroids for radicular and non-radicular low back pain, Cochrane 2022, doi:10.1002/14651858.CD012450.pub2, PMID 36269125. 13 trials; slight gain in radicular pain only.")

/* Translators: references.json, CHOU22, remark */
N_("The lack of benefit in pain that does not radiate is from memory.")

/* Translators: references.json, NHS-HC, text */
N_("NHS, About hydrocortisone for skin: swelling, itching and irritation of the skin; at most one week without advice when bought.")

/* Translators: references.json, FDA12, text */
N_("FDA safety communication, 13 September 2012: rare serious burns with menthol, methyl salicylate or capsaicin rubs; no tight bandage, no added heat, no broken skin.")

/* Translators: references.json, GARRISON20, text */
N_("Garrison SR et al., Magnesium for skeletal muscle cramps, Cochrane 2020, doi:10.1002/14651858.CD009402.pub3. 11 trials, 735 people. In older adults no difference that counts in cramp frequency (moderate to high certainty); sport cramp not tested.")

/* Translators: references.json, GARRISON20, remark */
N_("Figures come from a page that repeats the abstract and from a table of the 2012 edition.")

/* Translators: references.json, ZADRO18, text */
N_("Zadro JR et al., Vitamin D supplementation for low back pain, Pain Physician 2018;21:121-145, PMID 29565945. Not better than other care or placebo; very low certainty.")

/* Translators: references.json, FSS, text */
N_("Food Standards Scotland / NHS vitamin and mineral pages: calcium supplements up to 1,500 mg a day, potassium up to 3,700 mg a day unlikely to harm, older people not to take potassium unless advised; magnesium up to 400 mg a day.")

/* Translators: references.json, FSS, remark */
N_("The figure for magnesium is from memory.")

/* Translators: references.json, MILLER10, text */
N_("Miller KC et al., Med Sci Sports Exerc 2010;42:953-961, doi:10.1249/MSS.0b013e3181c0647e. Electrically induced toe cramp in dehydrated men: 85 s with pickle juice, 134 s with water; blood chemistry unchanged.")

/* Translators: references.json, EAMC22, text */
N_("Miller KC et al., Exercise-associated muscle cramps, evidence-based review, J Athl Train 2022;57:5-15, doi:10.4085/1062-6050-0696.20, PMID 34185846. Many causes; gentle static stretch is the treatment of an acute cramp; general “drink more” advice is weak.")

/* Translators: references.json, NHMRC15, text */
N_("NHMRC (Australia), Statement and information paper on homeopathy, 2015 (CAM02/CAM02A): no condition with reliable evidence of effect; not for conditions that are or may become serious.")

/* Translators: references.json, LI21, text */
N_("Li T et al., Acupressure on low back pain, systematic review, 2021, doi:10.1155/2021/8862399, PMID 33708260. 23 trials, favourable but mostly low or very low certainty.")

/* Translators: references.json, MU20, text */
N_("Mu J et al., Acupuncture for chronic nonspecific low back pain, Cochrane 2020, doi:10.1002/14651858.CD013814. 33 studies, 8,270 people. Against usual care 10 points in 100 better, low certainty, below the review's own threshold for relevance.")

/* Translators: references.json, MU20, remark */
N_("The result against sham needling, which is smaller still, is from memory.")

/* Translators: references.json, RUBIN19, text */
N_("Rubinstein SM et al., Spinal manipulative therapy for chronic low back pain, BMJ 2019;364:l689, doi:10.1136/bmj.l689, PMID 30867144. Similar to recommended therapies, moderate certainty.")

/* Translators: references.json, AHA14, text */
N_("American Heart/Stroke Association statement on cervical artery dissection and neck manipulation, 2014, doi:10.1161/STR.0000000000000016, PMID 25104849. Association, cause not proven; people should be told.")

/* Translators: references.json, PTX, text */
N_("Pneumothorax after acupuncture: case, Can Fam Physician 2015;61:1071-3, PMID 26668286; case series, Int J Emerg Med 2022, doi:10.1186/s12245-022-00455-z. Rare; upper-back needling is the setting.")

/* Translators: references.json, WEGNER13, text */
N_("Wegner I et al., Traction for low-back pain, Cochrane 2013, doi:10.1002/14651858.CD003010.pub5. 32 trials; little or no difference.")

/* Translators: references.json, HAYDEN21, text */
N_("Hayden JA et al., Exercise therapy for chronic low back pain, Cochrane 2021, doi:10.1002/14651858.CD009790.pub2 (249 trials); agreeing review for WHO 2023, PMC10684665, moderate certainty.")

/* Translators: references.json, OWEN20, text */
N_("Owen PJ et al., Network meta-analysis of exercise modes, Br J Sports Med 2020;54:1279. Pilates, resistance, motor control and aerobic ranked best; stretching alone not better than no treatment.")

/* Translators: references.json, GROSS15, text */
N_("Gross A et al., Exercises for mechanical neck disorders, Cochrane 2015, doi:10.1002/14651858.CD004250.pub5. Strengthening of neck, shoulder blade and arm: moderate-quality benefit in chronic neck pain; no evidence in acute.")

/* Translators: references.json, ANDERSEN11, text */
N_("Andersen LL et al., Pain 2011;152:440-446, doi:10.1016/j.pain.2010.11.016, PMID 21177034. 2 or 12 minutes of elastic-tube training, five days a week for 10 weeks: less neck-shoulder pain.")

/* Translators: references.json, STEFFENS16, text */
N_("Steffens D et al., Prevention of low back pain, JAMA Intern Med 2016, doi:10.1001/jamainternmed.2015.7431. Exercise with education roughly halves risk for a year; belts and insoles do nothing.")

/* Translators: references.json, WALKBACK24, text */
N_("Pocovi NC et al. (WalkBack), Lancet 2024;404:134-144, doi:10.1016/S0140-6736(24)00755-4. Walking with coaching: recurrence at 208 versus 112 days.")

/* Translators: references.json, ACSM, text */
N_("American College of Sports Medicine flexibility guidance (page of March 2021): 2-3 days a week or more, to mild tightness, 10-30 s (older adults 30-60 s).")

/* Translators: references.json, LAW07, text */
N_("Law RYW, Herbert RD, Aust J Physiother 2007;53:91-95. 10 min warm-up: slightly less soreness after unusual exercise.")

/* Translators: references.json, HERBERT11, text */
N_("Herbert RD et al., Stretching to prevent or reduce muscle soreness, Cochrane 2011, doi:10.1002/14651858.cd004577.pub3.")

/* Translators: references.json, HERBERT11, remark */
N_("The citation was checked; its finding, almost no effect, is from memory.")

/* Translators: references.json, WIELAND22, text */
N_("Wieland LS et al., Yoga for chronic non-specific low back pain, Cochrane 2022, doi:10.1002/14651858.cd010671.pub3.")

/* Translators: references.json, WIELAND22, remark */
N_("The citation was checked; its finding, a small gain, is from memory.")

/* Translators: references.json, HENSCHKE10, text */
N_("Henschke N et al., Behavioural treatment for chronic low-back pain, Cochrane 2010, PMC7065591. Short-term gain over usual care; mostly low certainty.")

/* Translators: references.json, HENSCHKE10, remark */
N_("The result for progressive relaxation is from memory.")

/* Translators: references.json, BREATH, text */
N_("Breathing exercises for chronic low back pain, meta-analysis, J Back Musculoskelet Rehabil, doi:10.3233/BMR-230054; a later review (17 trials to September 2024) rates certainty low to very low.")

/* Translators: references.json, JOHNSON22, text */
N_("Johnson MI et al. (meta-TENS), BMJ Open 2022;12:e051073, doi:10.1136/bmjopen-2021-051073, PMID 35144946. Less pain during and just after use, moderate certainty, any pain type.")

/* Translators: references.json, KOVACS03, text */
N_("Kovacs FM et al., Lancet 2003;362:1599-1604, doi:10.1016/S0140-6736(03)14792-7, PMID 14630439. Medium-firm beat firm mattress in chronic low back pain.")

/* Translators: references.json, CARY19, text */
N_("Cary D et al., Sleep posture and spinal symptoms, BMJ Open 2019, doi:10.1136/bmjopen-2018-027633, PMID 31256029. Only four studies; side lying seemed protective.")

/* Translators: references.json, SLATER19, text */
N_("Slater D et al., Viewpoint on posture beliefs, J Orthop Sports Phys Ther 2019;49:562-564, doi:10.2519/jospt.2019.0610. No single right posture; varying it is sensible.")

/* Translators: references.json, HSE-DSE, text */
N_("UK Health and Safety Executive guidance on display screen work (L26): 5-10 minutes after 50-60 minutes rather than longer and rarer breaks.")

/* Translators: references.json, LUGER19, text */
N_("Luger T et al., Work-break schedules, Cochrane 2019, doi:10.1002/14651858.cd012886.pub2.")

/* Translators: references.json, LUGER19, remark */
N_("The citation was checked; its finding, no clear effect in low-quality trials, is from memory.")

/* Translators: references.json, HOE18, text */
N_("Hoe VCW et al., Ergonomic interventions for neck and arm, Cochrane 2018.")

/* Translators: references.json, BAKO23, text */
N_("Bako E et al., Topical essential oils in musculoskeletal disorders, Pharmaceuticals 2023;16:144, doi:10.3390/ph16020144; Lakhan SE et al., Aromatherapy for pain, 2016 (12 studies).")

/* Translators: references.json, BAKO23, remark */
N_("The citations were checked; the low quality of the trials is from memory.")

/* Translators: references.json, NHS-BP, text */
N_("NHS back pain page as reproduced by two public pages: 999 list; urgent GP/111 list, which includes pain at the top of the back between the shoulders; routine list.")

/* Translators: references.json, NHS-MI, text */
N_("NHS heart attack symptom list (chest pressure, pain to arm, jaw, neck, back or belly, sweating, breathlessness, nausea, light-headedness; sometimes without chest pain).")

/* Translators: references.json, HSE-IE, text */
N_("Health service (NHS content adapted for Ireland), Aortic dissection symptoms, reviewed February 2022.")

/* Translators: references.json, CG75, text */
N_("NICE CG75 key priorities (2008), replaced in 2023 by NG234: person with cancer and pain in the middle or upper spine to be discussed within 24 hours; with neurological signs immediately.")

/* Translators: references.json, CG75, remark */
N_("That its successor keeps these points is from memory.")

/* Translators: references.json, GCARE, text */
N_("Gloucestershire NHS pathway, red flags for spinal conditions (age under 20 or over 50, in some guidelines 55; cancer; one month without improvement; night pain; fever; immunosuppression; IV drugs; osteoporosis; steroids; deformity; cauda equina).")

/* Translators: references.json, PHYSIO, text */
N_("Physiopedia, Thoracic Back Pain Red Flags (unchanged in spite of 2-4 weeks of treatment; severe morning stiffness; steroids; HIV; recent infection; thoracic pain more often serious than neck or low-back pain).")

/* Translators: references.json, RCEM, text */
N_("Royal College of Emergency Medicine learning page: onset under 20 or over 55, thoracic pain, non-mechanical pain, unwell, weight loss, HIV, deformity.")

/* Translators: references.json, SDEVON, text */
N_("South and West Devon referral guidance, Thoracic spine: visceral sources (lung, oesophagus, stomach, liver, gall bladder, pancreas), shingles, cord compression, infection (fever absent in about half).")

/* Translators: references.json, SIRONA, text */
N_("Sirona NHS leaflet on heat and cold: 2-3 layers of towel, 20-30 minutes of heat, check skin; not with poor circulation, Raynaud's, vasculitis, numb skin; no cold over left shoulder with heart disease; never sleep on it.")

/* Translators: references.json, TMM, text */
N_("Pharmacy training texts on ice and heat: ice under a damp cloth, look at 5 minutes, 20-30 minutes at most, again after 30-60 minutes; heat on a fresh injury only after 48 hours, muscle spasm excepted.")

/* Translators: references.json, CUH, text */
N_("Cambridge University Hospitals leaflet, Thoracic spine exercises (seated curl, lean-back, side bend, trunk turn, all-fours turn and arch).")

/* Translators: references.json, PMRLEAF, text */
N_("Public relaxation leaflets: tense a muscle group 5-10 s, release 10-30 s, work round the body, daily.")

/* Translators: references.json, NHS-IBU, text */
N_("NHS ibuprofen advice: adults one or two 200 mg tablets up to three times a day at least 6 hours apart; who must ask first.")

/* Translators: references.json, NHS-IBU, remark */
N_("The limits on days of use are from memory.")

/* Translators: references.json, NHS-ASP, text */
N_("NHS aspirin advice: never under 16 unless prescribed (Reye's syndrome); ulcer, asthma, clotting, kidney, liver, gout cautions.")

/* Translators: references.json, PROG, text */
N_("Outlook of low back pain: Pengel 2003 BMJ 327:323 (rapid gain in a month; 73% had a recurrence within a year); Henschke 2008 BMJ, PMC2483884 (median 58 days to no pain); Costa 2012 CMAJ, PMC3414626 (pain 52 to 23 of 100 by week 6); Wallwork 2024 CMAJ agrees.")

/* Translators: references.json, TIMS, text */
N_("Tyneside NHS leaflet, Managing thoracic back pain: several weeks to several months, early care rarely needed, keep active.")

/* Translators: references.json, GP6, text */
N_("Public health pages: see a GP if not better after about six weeks, or pins and needles lasting more than a week, or balance trouble.")

/* Translators: references.json, NG65, text */
N_("NICE NG65 Spondyloarthritis in over 16s, 2017.")

/* Translators: references.json, EFSA15, text */
N_("European Food Safety Authority opinion on caffeine, 2015: up to 400 mg a day, 200 mg in pregnancy.")

/* Translators: references.json, CUSTOM, text */
N_("No trial for this use: common practice, or this project’s own judgement of what is safe.")

/* Translators: remedies.json, rest-short, title */
N_("Short relative rest")

/* Translators: remedies.json, rest-short, summary */
N_("A few hours to two days of taking it easier while fresh pain calms. Reasonable, as long as you stay up and about; keeping active beats lying down.")

/* Translators: remedies.json, rest-short, steps */
N_("Stop what set it off")

/* Translators: remedies.json, rest-short, steps */
N_("Settle in any position that eases it, change it every 20–30 minutes")

/* Translators: remedies.json, rest-short, steps */
N_("Get up and walk about the room at least once an hour while awake")

/* Translators: remedies.json, rest-short, steps */
N_("Return to light tasks the same or next day")

/* Translators: remedies.json, rest-short, steps */
N_("Count the rest: more than 48 hours calls for more movement")

/* Translators: remedies.json, rest-short, cautions */
N_("Rest at night and short rests by day are fine; staying in bed is not treatment. Rest that does not ease the pain at all is a warning sign.")

/* Translators: remedies.json, rest-short, synonyms */
N_("rest")

/* Translators: remedies.json, rest-short, synonyms */
N_("take it easy")

/* Translators: remedies.json, rest-short, synonyms */
N_("lie down")

/* Translators: remedies.json, rest-short, synonyms */
N_("day off")

/* Translators: remedies.json, bed-rest-long, title */
N_("Long bed rest")

/* Translators: remedies.json, bed-rest-long, summary */
N_("Staying in bed for days. Not recommended: it slows recovery a little and weakens the muscle.")

/* Translators: remedies.json, bed-rest-long, steps */
N_("Do not plan days in bed")

/* Translators: remedies.json, bed-rest-long, steps */
N_("If pain keeps you in bed beyond one day, ask for help the same day")

/* Translators: remedies.json, bed-rest-long, cautions */
N_("Higher risk of stiffness, low mood and, in some, blood clots.")

/* Translators: remedies.json, bed-rest-long, synonyms */
N_("bed rest")

/* Translators: remedies.json, bed-rest-long, synonyms */
N_("stay in bed")

/* Translators: remedies.json, bed-rest-long, synonyms */
N_("lie down all day")

/* Translators: remedies.json, bed-rest-long, synonyms */
N_("days in bed")

/* Translators: remedies.json, activity-modification, title */
N_("Ease off what provokes it")

/* Translators: remedies.json, activity-modification, summary */
N_("Trim what hurts, and keep the rest of your life going. You halve the few movements that bite and bring them back step by step.")

/* Translators: remedies.json, activity-modification, steps */
N_("Name the one or two movements that bite")

/* Translators: remedies.json, activity-modification, steps */
N_("For two or three days halve their weight, reach or time")

/* Translators: remedies.json, activity-modification, steps */
N_("Keep all other activity")

/* Translators: remedies.json, activity-modification, steps */
N_("Add back a little every day or two, easiest first")

/* Translators: remedies.json, activity-modification, steps */
N_("If a step back flares it for more than a day, stay a level lower for two days")

/* Translators: remedies.json, activity-modification, cautions */
N_("Do not guard or hold the back stiff for weeks.")

/* Translators: remedies.json, activity-modification, synonyms */
N_("slow down")

/* Translators: remedies.json, activity-modification, synonyms */
N_("lighter work")

/* Translators: remedies.json, activity-modification, synonyms */
N_("avoid lifting")

/* Translators: remedies.json, activity-modification, synonyms */
N_("light duties")

/* Translators: remedies.json, activity-modification, synonyms */
N_("modify activity")

/* Translators: remedies.json, activity-modification, synonyms */
N_("ease off")

/* Translators: remedies.json, activity-modification, synonyms */
N_("cut back")

/* Translators: remedies.json, reclined-position, title */
N_("Comfortable reclined position")

/* Translators: remedies.json, reclined-position, summary */
N_("Leaning back at an angle, well supported, to ride out a bad moment. It is comfort only, and harmless for most people.")

/* Translators: remedies.json, reclined-position, steps */
N_("Lean back at about 30–45 degrees in a recliner or on pillows")

/* Translators: remedies.json, reclined-position, steps */
N_("Support head and both forearms")

/* Translators: remedies.json, reclined-position, steps */
N_("Small pillow under the knees if it feels good")

/* Translators: remedies.json, reclined-position, steps */
N_("Breathe slowly out for longer than in")

/* Translators: remedies.json, reclined-position, steps */
N_("Change position after 20 minutes")

/* Translators: remedies.json, reclined-position, equipment_text */
N_("recliner or pillows")

/* Translators: remedies.json, reclined-position, cautions */
N_("If lying flat makes you breathless, or leaning forward is the only easy position, seek urgent advice. Late pregnancy: lean to the left side.")

/* Translators: remedies.json, reclined-position, synonyms */
N_("recliner")

/* Translators: remedies.json, reclined-position, synonyms */
N_("lying back")

/* Translators: remedies.json, reclined-position, synonyms */
N_("propped up")

/* Translators: remedies.json, reclined-position, synonyms */
N_("lounge chair")

/* Translators: remedies.json, reclined-position, synonyms */
N_("resting position")

/* Translators: remedies.json, reclined-position, synonyms */
N_("comfortable position")

/* Translators: remedies.json, reclined-position, synonyms */
N_("cushions")

/* Translators: remedies.json, reclined-position, synonyms */
N_("sofa")

/* Translators: remedies.json, heat-pad, title */
N_("Heating pad, hot bag or heat wrap")

/* Translators: remedies.json, heat-pad, summary */
N_("Gentle warmth on the tight area for a quarter of an hour. The best supported home measure for fresh back pain: small, short relief.")

/* Translators: remedies.json, heat-pad, steps */
N_("Check the skin is whole and can feel warm and cold")

/* Translators: remedies.json, heat-pad, steps */
N_("Warm, never hot; two or three layers of cloth between")

/* Translators: remedies.json, heat-pad, steps */
N_("Place over the tight area and lean lightly, do not lie on it")

/* Translators: remedies.json, heat-pad, steps */
N_("Look at the skin after 5 minutes and again halfway: pink is fine, bright red, blotchy or painful is not")

/* Translators: remedies.json, heat-pad, steps */
N_("Stop at 15–20 minutes")

/* Translators: remedies.json, heat-pad, steps */
N_("Move the shoulders gently while warm")

/* Translators: remedies.json, heat-pad, steps */
N_("Leave at least 30–60 minutes before the next time, three or four times a day")

/* Translators: remedies.json, heat-pad, equipment_text */
N_("heating pad, wheat bag, half-filled hot-water bottle or heat wrap; cloth")

/* Translators: remedies.json, heat-pad, cautions */
N_("Not on numb, broken, infected or swollen hot skin, over a fresh blow in the first 48 hours, over a patch or rub, or over a tumour being treated. Never asleep. With diabetes, poor circulation, Raynaud’s or vasculitis only after advice. Wear-on wraps: follow the pack.")

/* Translators: remedies.json, heat-pad, synonyms */
N_("hot water bottle")

/* Translators: remedies.json, heat-pad, synonyms */
N_("hot-water bottle")

/* Translators: remedies.json, heat-pad, synonyms */
N_("heating pad")

/* Translators: remedies.json, heat-pad, synonyms */
N_("heat pack")

/* Translators: remedies.json, heat-pad, synonyms */
N_("wheat bag")

/* Translators: remedies.json, heat-pad, synonyms */
N_("heat wrap")

/* Translators: remedies.json, heat-pad, synonyms */
N_("warm pack")

/* Translators: remedies.json, heat-pad, synonyms */
N_("heat patch")

/* Translators: remedies.json, heat-pad, synonyms */
N_("electric blanket")

/* Translators: remedies.json, heat-pad, synonyms */
N_("microwave bag")

/* Translators: remedies.json, heat-pad, synonyms */
N_("grain bag")

/* Translators: remedies.json, heat-pad, synonyms */
N_("cherry stone pillow")

/* Translators: remedies.json, heat-pad, synonyms */
N_("hot pack")

/* Translators: remedies.json, heat-pad, synonyms */
N_("heat")

/* Translators: remedies.json, heat-pad, synonyms */
N_("heating cushion")

/* Translators: remedies.json, heat-shower-bath, title */
N_("Warm shower, bath or hot tub")

/* Translators: remedies.json, heat-shower-bath, summary */
N_("Warm water over the back, or a warm bath. Heat does help a little; showers and baths as such are untested.")

/* Translators: remedies.json, heat-shower-bath, steps */
N_("Test water on the inside of the wrist: warm, not hot")

/* Translators: remedies.json, heat-shower-bath, steps */
N_("Let it run over the upper back 5–10 minutes, or sit in a warm bath 10–15")

/* Translators: remedies.json, heat-shower-bath, steps */
N_("Roll shoulders slowly five times")

/* Translators: remedies.json, heat-shower-bath, steps */
N_("Get out slowly, holding on")

/* Translators: remedies.json, heat-shower-bath, steps */
N_("Drink some water")

/* Translators: remedies.json, heat-shower-bath, equipment_text */
N_("shower, bath or hot tub")

/* Translators: remedies.json, heat-shower-bath, cautions */
N_("Dizziness on standing. Hot tub: not when pregnant, with heart disease or low blood pressure, after alcohol, or with open skin. Not with fever.")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("hot shower")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("warm bath")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("hot tub")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("bathtub")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("spa")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("sauna")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("soak")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("epsom salt")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("steam")

/* Translators: remedies.json, heat-shower-bath, synonyms */
N_("hot bath")

/* Translators: remedies.json, heat-towel, title */
N_("Hot towel compress")

/* Translators: remedies.json, heat-towel, summary */
N_("A warm, wrung-out towel laid over the area. It works like a heat pad and cools fast, which makes it a light option.")

/* Translators: remedies.json, heat-towel, steps */
N_("Soak a towel in warm tap water, wring well")

/* Translators: remedies.json, heat-towel, steps */
N_("Test on the wrist, put a dry cloth on the skin first")

/* Translators: remedies.json, heat-towel, steps */
N_("Lay over the area 5–10 minutes, renew once")

/* Translators: remedies.json, heat-towel, steps */
N_("Dry the skin")

/* Translators: remedies.json, heat-towel, equipment_text */
N_("two towels, warm water")

/* Translators: remedies.json, heat-towel, cautions */
N_("Never a towel from the microwave or boiling water without testing. Not on numb, broken, infected or swollen hot skin. With diabetes or poor circulation only after advice.")

/* Translators: remedies.json, heat-towel, synonyms */
N_("hot towel")

/* Translators: remedies.json, heat-towel, synonyms */
N_("warm compress")

/* Translators: remedies.json, heat-towel, synonyms */
N_("wet towel")

/* Translators: remedies.json, heat-towel, synonyms */
N_("moist heat")

/* Translators: remedies.json, heat-towel, synonyms */
N_("hot compress")

/* Translators: remedies.json, heat-towel, synonyms */
N_("warm cloth")

/* Translators: remedies.json, heat-towel, synonyms */
N_("flannel")

/* Translators: remedies.json, cold-pack, title */
N_("Cold pack or cold compress")

/* Translators: remedies.json, cold-pack, summary */
N_("A wrapped cold pack for ten minutes or so. It numbs for a while; the trials are too few to say more.")

/* Translators: remedies.json, cold-pack, steps */
N_("Wrap ice or frozen peas in a damp thin towel")

/* Translators: remedies.json, cold-pack, steps */
N_("Put it on the sore place, leaning lightly against a chair")

/* Translators: remedies.json, cold-pack, steps */
N_("Look at 5 minutes: bright pink or red, or burning pain, means stop")

/* Translators: remedies.json, cold-pack, steps */
N_("Stop at 10–15 minutes, never beyond 20")

/* Translators: remedies.json, cold-pack, steps */
N_("Dry, wait until the skin is normal again, at least an hour, before repeating")

/* Translators: remedies.json, cold-pack, steps */
N_("Most useful in the first 48 hours after a strain or straight after effort")

/* Translators: remedies.json, cold-pack, equipment_text */
N_("cold pack or frozen peas, damp towel")

/* Translators: remedies.json, cold-pack, cautions */
N_("Not with Raynaud’s, cold allergy, vasculitis, poor circulation, numb or broken skin; diabetes: ask first. With heart disease not over the left shoulder or front of chest. Never on bare skin, never asleep.")

/* Translators: remedies.json, cold-pack, synonyms */
N_("ice")

/* Translators: remedies.json, cold-pack, synonyms */
N_("ice pack")

/* Translators: remedies.json, cold-pack, synonyms */
N_("frozen peas")

/* Translators: remedies.json, cold-pack, synonyms */
N_("cold compress")

/* Translators: remedies.json, cold-pack, synonyms */
N_("icing")

/* Translators: remedies.json, cold-pack, synonyms */
N_("cool pack")

/* Translators: remedies.json, cold-pack, synonyms */
N_("gel pack")

/* Translators: remedies.json, cold-pack, synonyms */
N_("cryotherapy")

/* Translators: remedies.json, cold-pack, synonyms */
N_("cold therapy")

/* Translators: remedies.json, cold-pack, synonyms */
N_("freeze")

/* Translators: remedies.json, cold-pack, synonyms */
N_("cooling")

/* Translators: remedies.json, alternate-heat-cold, title */
N_("Heat and cold in turn")

/* Translators: remedies.json, alternate-heat-cold, summary */
N_("Ten minutes of one, a pause, ten of the other. No good trial has tested it for back pain; choose what feels better.")

/* Translators: remedies.json, alternate-heat-cold, steps */
N_("Cold 10 minutes")

/* Translators: remedies.json, alternate-heat-cold, steps */
N_("Pause 10 minutes, skin back to normal")

/* Translators: remedies.json, alternate-heat-cold, steps */
N_("Warm 10 minutes")

/* Translators: remedies.json, alternate-heat-cold, steps */
N_("End with the one that feels better")

/* Translators: remedies.json, alternate-heat-cold, steps */
N_("Once or twice a day")

/* Translators: remedies.json, alternate-heat-cold, equipment_text */
N_("cold pack, heat pad, cloths")

/* Translators: remedies.json, alternate-heat-cold, cautions */
N_("All heat and all cold cautions apply together.")

/* Translators: remedies.json, alternate-heat-cold, synonyms */
N_("contrast therapy")

/* Translators: remedies.json, alternate-heat-cold, synonyms */
N_("hot and cold")

/* Translators: remedies.json, alternate-heat-cold, synonyms */
N_("heat then ice")

/* Translators: remedies.json, alternate-heat-cold, synonyms */
N_("contrast bath")

/* Translators: remedies.json, alternate-heat-cold, synonyms */
N_("alternating ice and heat")

/* Translators: remedies.json, alternate-heat-cold, synonyms */
N_("ice and heat")

/* Translators: remedies.json, otc-pain-relief, title */
N_("Pharmacy pain relievers: which one, if any")

/* Translators: remedies.json, otc-pain-relief, summary */
N_("How to choose a pain reliever without a prescription. Anti-inflammatories help a little and paracetamol alone does not; a gel first is sensible for one small area.")

/* Translators: remedies.json, otc-pain-relief, steps */
N_("Answer the medicine check: age, pregnancy, ulcer, kidney, heart, asthma, blood thinner, other medicines")

/* Translators: remedies.json, otc-pain-relief, steps */
N_("Prefer a gel for a small area")

/* Translators: remedies.json, otc-pain-relief, steps */
N_("If tablets, lowest amount for the fewest days, with food")

/* Translators: remedies.json, otc-pain-relief, steps */
N_("One anti-inflammatory at a time")

/* Translators: remedies.json, otc-pain-relief, steps */
N_("Note each dose in the diary")

/* Translators: remedies.json, otc-pain-relief, steps */
N_("Unsure: ask a pharmacist first")

/* Translators: remedies.json, otc-pain-relief, equipment_text */
N_("packet leaflet")

/* Translators: remedies.json, otc-pain-relief, cautions */
N_("Taken day after day it can mask a worsening problem: past 10 days ask. Respite keeps a record; it does not prescribe.")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("painkiller")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("pain killer")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("over the counter")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("otc")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("pharmacy")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("chemist")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("drugstore")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("tablets")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("pills")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("medicine")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("medication")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("analgesic")

/* Translators: remedies.json, otc-pain-relief, synonyms */
N_("pain meds")

/* Translators: remedies.json, paracetamol, title */
N_("Paracetamol (acetaminophen)")

/* Translators: remedies.json, paracetamol, summary */
N_("A common pain tablet. Alone it did no better than a dummy pill in fresh back pain; a pharmacist may still suggest a trial if you cannot take anti-inflammatories.")

/* Translators: remedies.json, paracetamol, steps */
N_("Ask a pharmacist whether there is any point for you")

/* Translators: remedies.json, paracetamol, steps */
N_("Label dose only (adults commonly 500 mg-1 g up to four times a day, at least 4 hours apart, not over 4 g)")

/* Translators: remedies.json, paracetamol, steps */
N_("Count it in cold and flu products too")

/* Translators: remedies.json, paracetamol, steps */
N_("Stop if no help after 2–3 days")

/* Translators: remedies.json, paracetamol, cautions */
N_("Overdose harms the liver, even with no early symptoms: emergency. Lower limits under 50 kg, in liver disease, regular heavy drinking.")

/* Translators: remedies.json, paracetamol, synonyms */
N_("acetaminophen")

/* Translators: remedies.json, paracetamol, synonyms */
N_("apap")

/* Translators: remedies.json, paracetamol, synonyms */
N_("pain tablet")

/* Translators: remedies.json, paracetamol, synonyms */
N_("headache tablet")

/* Translators: remedies.json, nsaid-oral, title */
N_("Anti-inflammatory tablets (NSAIDs, e.g. ibuprofen)")

/* Translators: remedies.json, nsaid-oral, summary */
N_("Tablets such as ibuprofen, for a few days at most. The relief is small, about 7 points in 100, and less than most people would call clear.")

/* Translators: remedies.json, nsaid-oral, steps */
N_("Pass the medicine check")

/* Translators: remedies.json, nsaid-oral, steps */
N_("Take with or after food")

/* Translators: remedies.json, nsaid-oral, steps */
N_("Example on many packs for ibuprofen: 200–400 mg, up to three times a day, 6 hours apart, not over 1,200 mg without advice")

/* Translators: remedies.json, nsaid-oral, steps */
N_("Stop when you can; ask a pharmacist after 3 days, stop and see someone by 10")

/* Translators: remedies.json, nsaid-oral, steps */
N_("Drink normally")

/* Translators: remedies.json, nsaid-oral, cautions */
N_("Not with present or past stomach ulcer or bleeding, severe heart, kidney or liver failure, wheeze or rash with aspirin or NSAIDs, pregnancy (above all from 20 weeks), another NSAID. Ask first: over 65, asthma, high blood pressure, heart disease, stroke, Crohn’s or colitis, blood thinners, steroids, SSRIs, diuretics, ACE inhibitors, lithium, methotrexate, chickenpox, dehydration. Black stools or vomiting blood: emergency.")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("ibuprofen")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("naproxen")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("diclofenac")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("ketoprofen")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("anti inflammatory")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("antiinflammatory")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("nsaid")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("nsaids")

/* Translators: remedies.json, nsaid-oral, synonyms */
N_("ibuprofen tablets")

/* Translators: remedies.json, aspirin, title */
N_("Aspirin")

/* Translators: remedies.json, aspirin, summary */
N_("An old pain reliever. It brings more bleeding risk than the usual choice, has no trials in back spasm, and does not work by way of blood flow.")

/* Translators: remedies.json, aspirin, steps */
N_("Ask a pharmacist whether something else suits better")

/* Translators: remedies.json, aspirin, steps */
N_("Adults 16 and over only, as on the pack, with food")

/* Translators: remedies.json, aspirin, steps */
N_("Never add it to another NSAID")

/* Translators: remedies.json, aspirin, steps */
N_("People on daily low-dose aspirin: change nothing, ask")

/* Translators: remedies.json, aspirin, cautions */
N_("Under 16 never (Reye’s syndrome). Ulcer, bleeding disorder, asthma, gout, kidney or liver disease, pregnancy, before surgery, blood thinners. Do not take it for back pain if chest pain or a tearing pain is present: call emergency and let them decide.")

/* Translators: remedies.json, aspirin, synonyms */
N_("acetylsalicylic acid")

/* Translators: remedies.json, aspirin, synonyms */
N_("asa")

/* Translators: remedies.json, aspirin, synonyms */
N_("asprin")

/* Translators: remedies.json, aspirin, synonyms */
N_("salicylate")

/* Translators: remedies.json, aspirin, synonyms */
N_("blood thinner")

/* Translators: remedies.json, nsaid-topical, title */
N_("Anti-inflammatory gel or ointment")

/* Translators: remedies.json, nsaid-topical, summary */
N_("A gel such as ibuprofen or diclofenac, rubbed in over a small sore area. Good for fresh strains with few effects on the rest of the body; little tested for the back itself.")

/* Translators: remedies.json, nsaid-topical, region_note */
N_("strains and sprains")

/* Translators: remedies.json, nsaid-topical, steps */
N_("Clean dry whole skin")

/* Translators: remedies.json, nsaid-topical, steps */
N_("Thin layer, rub in lightly, as on the pack (often three or four times a day)")

/* Translators: remedies.json, nsaid-topical, steps */
N_("Wash hands")

/* Translators: remedies.json, nsaid-topical, steps */
N_("No heat, no plaster or tight cover on top")

/* Translators: remedies.json, nsaid-topical, steps */
N_("Keep the area out of strong sun (ketoprofen above all)")

/* Translators: remedies.json, nsaid-topical, steps */
N_("Stop and ask after 7 days if no better")

/* Translators: remedies.json, nsaid-topical, equipment_text */
N_("gel, clean hands")

/* Translators: remedies.json, nsaid-topical, cautions */
N_("Allergy or wheeze with aspirin or NSAIDs, pregnancy (not in the last third, ask at any other time), kidney disease, ulcer; not together with NSAID tablets unless advised. Alcohol-based gels: let dry, keep away from flames.")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("ibuprofen gel")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("diclofenac gel")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("anti inflammatory gel")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("pain gel")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("pain cream")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("ketoprofen gel")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("nsaid gel")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("ointment")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("rub")

/* Translators: remedies.json, nsaid-topical, synonyms */
N_("sports gel")

/* Translators: remedies.json, hydrocortisone-skin, title */
N_("Hydrocortisone ointment")

/* Translators: remedies.json, hydrocortisone-skin, summary */
N_("A cream for itchy skin. Not recommended for spasm: it does not reach muscle.")

/* Translators: remedies.json, hydrocortisone-skin, steps */
N_("Do not use it for back spasm")

/* Translators: remedies.json, hydrocortisone-skin, steps */
N_("For an itchy rash ask a pharmacist")

/* Translators: remedies.json, hydrocortisone-skin, cautions */
N_("Thins skin, hides infection; do not put it on an unexplained back rash (shingles).")

/* Translators: remedies.json, hydrocortisone-skin, synonyms */
N_("cortisone cream")

/* Translators: remedies.json, hydrocortisone-skin, synonyms */
N_("steroid cream")

/* Translators: remedies.json, hydrocortisone-skin, synonyms */
N_("hydrocortisone cream")

/* Translators: remedies.json, hydrocortisone-skin, synonyms */
N_("itch cream")

/* Translators: remedies.json, hydrocortisone-skin, synonyms */
N_("corticosteroid ointment")

/* Translators: remedies.json, hydrocortisone-tablets, title */
N_("Hydrocortisone tablets")

/* Translators: remedies.json, hydrocortisone-tablets, summary */
N_("A prescription hormone for other diseases. Not recommended: no worthwhile effect in ordinary back pain, and real harm.")

/* Translators: remedies.json, hydrocortisone-tablets, steps */
N_("Do not take anybody’s steroid tablets for back pain")

/* Translators: remedies.json, hydrocortisone-tablets, steps */
N_("If you are on them for another reason never stop suddenly, and mention it: it raises fracture and infection risk")

/* Translators: remedies.json, hydrocortisone-tablets, cautions */
N_("Raised blood sugar and blood pressure, infection, thin bones, mood change, adrenal suppression.")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("cortisone tablets")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("steroids")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("steroid tablets")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("prednisone")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("prednisolone")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("cortisol")

/* Translators: remedies.json, hydrocortisone-tablets, synonyms */
N_("corticosteroid")

/* Translators: remedies.json, menthol-rub, title */
N_("Menthol cream or gel")

/* Translators: remedies.json, menthol-rub, summary */
N_("A rub that cools and distracts for a while. Hardly tested, and harmless for most when used with care.")

/* Translators: remedies.json, menthol-rub, steps */
N_("Try a coin-sized dab on the forearm first")

/* Translators: remedies.json, menthol-rub, steps */
N_("Thin film on whole skin, up to three or four times a day")

/* Translators: remedies.json, menthol-rub, steps */
N_("Nothing on top: no heat, no tight cover")

/* Translators: remedies.json, menthol-rub, steps */
N_("Stop if it burns or blisters")

/* Translators: remedies.json, menthol-rub, equipment_text */
N_("rub or gel")

/* Translators: remedies.json, menthol-rub, cautions */
N_("Rare serious burns. Not on broken skin, face, near eyes, or on small children. Rubs with methyl salicylate: not with aspirin allergy, warfarin, under 16, pregnancy.")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("muscle rub")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("cooling gel")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("balm")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("peppermint")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("camphor")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("sports cream")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("ice gel")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("liniment")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("mentol")

/* Translators: remedies.json, menthol-rub, synonyms */
N_("wintergreen")

/* Translators: remedies.json, capsaicin-cream, title */
N_("Capsaicin cream or gel")

/* Translators: remedies.json, capsaicin-cream, summary */
N_("A warming cream made from chilli. There is some support in long-lasting back pain, little for fresh spasm, and it needs a week or two of regular use.")

/* Translators: remedies.json, capsaicin-cream, steps */
N_("Patch-test first")

/* Translators: remedies.json, capsaicin-cream, steps */
N_("Pea-sized thin layer on whole skin, three or four times a day as on the pack")

/* Translators: remedies.json, capsaicin-cream, steps */
N_("Use a glove or wash hands well with soap at once; keep off eyes, lips, private parts")

/* Translators: remedies.json, capsaicin-cream, steps */
N_("No heat, hot shower or hard exercise just before or after")

/* Translators: remedies.json, capsaicin-cream, steps */
N_("Expect warmth that fades over days; stop if blistering")

/* Translators: remedies.json, capsaicin-cream, equipment_text */
N_("cream, glove")

/* Translators: remedies.json, capsaicin-cream, cautions */
N_("Not on broken skin or with rash; not with heat or another rub; under 16 only if advised; cough if breathed in (asthma).")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("chilli cream")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("chili")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("capsicum")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("cayenne")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("pepper cream")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("warming cream")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("heat cream")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("hot cream")

/* Translators: remedies.json, capsaicin-cream, synonyms */
N_("heat plaster")

/* Translators: remedies.json, natural-muscle-relaxers, title */
N_("“Natural” muscle relaxers")

/* Translators: remedies.json, natural-muscle-relaxers, summary */
N_("Herbs sold as muscle relaxers. No particular product is meant; they are untested for spasm and can clash with medicines.")

/* Translators: remedies.json, natural-muscle-relaxers, steps */
N_("Treat warmth, breathing and movement as your natural relaxers")

/* Translators: remedies.json, natural-muscle-relaxers, steps */
N_("Before any herb ask a pharmacist, with your medicine list")

/* Translators: remedies.json, natural-muscle-relaxers, cautions */
N_("Valerian, kava, cannabis products and the like can sedate, harm the liver or clash with medicines; no driving if drowsy.")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("herbal")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("valerian")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("chamomile")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("cbd")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("cannabis")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("kava")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("natural remedy")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("herbal muscle relaxant")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("herbs")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("turmeric")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("curcumin")

/* Translators: remedies.json, natural-muscle-relaxers, synonyms */
N_("arnica")

/* Translators: remedies.json, supplements-unspecified, title */
N_("Supplements")

/* Translators: remedies.json, supplements-unspecified, summary */
N_("Pills sold as quick relief for spasm. No particular product is meant, and none is known to stop a back spasm.")

/* Translators: remedies.json, supplements-unspecified, steps */
N_("Do not expect quick relief from a pill")

/* Translators: remedies.json, supplements-unspecified, steps */
N_("If diet is poor or you are in a risk group, ask for a blood test")

/* Translators: remedies.json, supplements-unspecified, steps */
N_("Take no more than the label amount")

/* Translators: remedies.json, supplements-unspecified, cautions */
N_("Too much of several vitamins and minerals is harmful; hidden interactions.")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("supplement")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("supplements")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("collagen")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("glucosamine")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("vitamin d")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("b12")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("omega 3")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("fish oil")

/* Translators: remedies.json, supplements-unspecified, synonyms */
N_("food supplement")

/* Translators: remedies.json, multivitamin, title */
N_("Multivitamin / vitamin-mineral pill")

/* Translators: remedies.json, multivitamin, summary */
N_("One daily vitamin and mineral pill. There is no sign of fewer spasms unless a shortage is proven.")

/* Translators: remedies.json, multivitamin, steps */
N_("Think food first")

/* Translators: remedies.json, multivitamin, steps */
N_("If you choose one, one ordinary daily product, not several")

/* Translators: remedies.json, multivitamin, steps */
N_("Vitamin D in the dark months as your health service advises")

/* Translators: remedies.json, multivitamin, equipment_text */
N_("tablet")

/* Translators: remedies.json, multivitamin, cautions */
N_("No vitamin A products in pregnancy; vitamin K and warfarin; iron is dangerous for children; fizzy tablets are salty.")

/* Translators: remedies.json, multivitamin, synonyms */
N_("vitamins")

/* Translators: remedies.json, multivitamin, synonyms */
N_("vitamin")

/* Translators: remedies.json, multivitamin, synonyms */
N_("multi vitamin")

/* Translators: remedies.json, multivitamin, synonyms */
N_("vitamin pill")

/* Translators: remedies.json, multivitamin, synonyms */
N_("b vitamins")

/* Translators: remedies.json, calcium-magnesium-tablets, title */
N_("Calcium and magnesium tablets")

/* Translators: remedies.json, calcium-magnesium-tablets, summary */
N_("Mineral tablets taken against cramp. Magnesium did not help leg cramp in older adults, and nobody has tested it in back spasm.")

/* Translators: remedies.json, calcium-magnesium-tablets, region_note */
N_("leg cramp")

/* Translators: remedies.json, calcium-magnesium-tablets, steps */
N_("Ask for a test if you fear a shortage")

/* Translators: remedies.json, calcium-magnesium-tablets, steps */
N_("Food first")

/* Translators: remedies.json, calcium-magnesium-tablets, steps */
N_("If taken: magnesium not over 400 mg, calcium not over 1,500 mg a day from tablets")

/* Translators: remedies.json, calcium-magnesium-tablets, steps */
N_("Keep 2–4 hours from thyroid tablets and some antibiotics")

/* Translators: remedies.json, calcium-magnesium-tablets, cautions */
N_("Diarrhoea (magnesium), stones and constipation (calcium). Kidney disease: only if prescribed.")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("magnesium")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("calcium")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("mineral tablets")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("magnesium for cramps")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("electrolyte tablets")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("magnesium glycinate")

/* Translators: remedies.json, calcium-magnesium-tablets, synonyms */
N_("magnesium citrate")

/* Translators: remedies.json, pickle-juice, title */
N_("Pickle juice")

/* Translators: remedies.json, pickle-juice, summary */
N_("A mouthful of salty, sour brine. It shortened an electrically made toe cramp by under a minute and was never tested on a back.")

/* Translators: remedies.json, pickle-juice, region_note */
N_("toe cramp in a laboratory")

/* Translators: remedies.json, pickle-juice, steps */
N_("Skip it for back spasm")

/* Translators: remedies.json, pickle-juice, steps */
N_("Harmless for most as a mouthful, but very salty and sour")

/* Translators: remedies.json, pickle-juice, cautions */
N_("High blood pressure, heart or kidney disease, salt restriction, reflux, ulcer.")

/* Translators: remedies.json, pickle-juice, synonyms */
N_("pickle brine")

/* Translators: remedies.json, pickle-juice, synonyms */
N_("brine")

/* Translators: remedies.json, pickle-juice, synonyms */
N_("gherkin juice")

/* Translators: remedies.json, pickle-juice, synonyms */
N_("pickles")

/* Translators: remedies.json, pickle-juice, synonyms */
N_("vinegar")

/* Translators: remedies.json, pickle-juice, synonyms */
N_("salt water")

/* Translators: remedies.json, massage-basic, title */
N_("Massage at home (by a partner or own hands)")

/* Translators: remedies.json, massage-basic, summary */
N_("Slow strokes and circles by a partner or with your own hands. Pleasant, with some short relief; best together with movement.")

/* Translators: remedies.json, massage-basic, steps */
N_("Agree a stop word; warm hands, a little oil")

/* Translators: remedies.json, massage-basic, steps */
N_("Long slow strokes beside the spine, never on the bones, 2–3 minutes")

/* Translators: remedies.json, massage-basic, steps */
N_("Then slow circles with flat fingers on tight spots, pressure up to “good sore” (4 of 10), 20–30 seconds each")

/* Translators: remedies.json, massage-basic, steps */
N_("Finish with slow strokes")

/* Translators: remedies.json, massage-basic, steps */
N_("10 minutes in all, then move gently")

/* Translators: remedies.json, massage-basic, equipment_text */
N_("helper or own hands, plain oil")

/* Translators: remedies.json, massage-basic, cautions */
N_("Not on bruise, rash, infection, recent fracture, blood clot; light only with blood thinners or osteoporosis. Never press on the spine, the front or side of the neck or the armpit.")

/* Translators: remedies.json, massage-basic, synonyms */
N_("back rub")

/* Translators: remedies.json, massage-basic, synonyms */
N_("partner massage")

/* Translators: remedies.json, massage-basic, synonyms */
N_("self massage")

/* Translators: remedies.json, massage-basic, synonyms */
N_("knead")

/* Translators: remedies.json, massage-basic, synonyms */
N_("kneading")

/* Translators: remedies.json, massage-basic, synonyms */
N_("rubbing")

/* Translators: remedies.json, massage-basic, synonyms */
N_("shoulder massage")

/* Translators: remedies.json, massage-basic, synonyms */
N_("massage gun")

/* Translators: remedies.json, massage-basic, synonyms */
N_("massager")

/* Translators: remedies.json, self-massage-ball, title */
N_("Self-massage with a ball against a wall")

/* Translators: remedies.json, self-massage-ball, summary */
N_("Leaning on a ball against a wall to press the tight knots beside the spine. Only small, short studies; low risk if you stay gentle.")

/* Translators: remedies.json, self-massage-ball, steps */
N_("Stand with your back to a wall, knees soft, ball in a sock between wall and muscle beside the spine")

/* Translators: remedies.json, self-massage-ball, steps */
N_("Lean in to 3–4 of 10 discomfort")

/* Translators: remedies.json, self-massage-ball, steps */
N_("Hold still 20–30 seconds, breathe out slowly")

/* Translators: remedies.json, self-massage-ball, steps */
N_("Move a hand’s breadth, at most four spots")

/* Translators: remedies.json, self-massage-ball, steps */
N_("No longer than 3 minutes; roll the shoulders after")

/* Translators: remedies.json, self-massage-ball, equipment_text */
N_("tennis ball, long sock, wall")

/* Translators: remedies.json, self-massage-ball, cautions */
N_("Muscle only, not on spine, shoulder-blade edge or ribs. Not with osteoporosis, blood thinners, within 48 hours of injury, numb skin or pain that shoots.")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("tennis ball")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("lacrosse ball")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("massage ball")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("trigger point ball")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("roller")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("massage cane")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("wall massage")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("spiky ball")

/* Translators: remedies.json, self-massage-ball, synonyms */
N_("peanut ball")

/* Translators: remedies.json, massage-oil-mustard, title */
N_("Mustard oil for massage")

/* Translators: remedies.json, massage-oil-mustard, summary */
N_("Mustard oil to rub with. The rubbing may help; nothing shows that this oil adds anything, and it irritates the skin.")

/* Translators: remedies.json, massage-oil-mustard, steps */
N_("Test a drop of mustard oil on the forearm, wait a day")

/* Translators: remedies.json, massage-oil-mustard, steps */
N_("Warm a teaspoon in the hands")

/* Translators: remedies.json, massage-oil-mustard, steps */
N_("Massage slowly, beside the spine and never on it, as described under massage at home")

/* Translators: remedies.json, massage-oil-mustard, steps */
N_("Wipe off; keep from floors and heat")

/* Translators: remedies.json, massage-oil-mustard, equipment_text */
N_("oil, towel")

/* Translators: remedies.json, massage-oil-mustard, cautions */
N_("Irritant: can redden or blister; contains compounds like those in hot plasters. Choose a plain oil instead. Not on broken skin; no heat pad on oiled skin.")

/* Translators: remedies.json, massage-oil-mustard, synonyms */
N_("mustard oil")

/* Translators: remedies.json, massage-oil-mustard, synonyms */
N_("rubbing oil")

/* Translators: remedies.json, massage-oil-mustard, synonyms */
N_("sarson oil")

/* Translators: remedies.json, massage-oil-mustard, synonyms */
N_("warming oil")

/* Translators: remedies.json, massage-oil-sesame, title */
N_("Sesame oil for massage")

/* Translators: remedies.json, massage-oil-sesame, summary */
N_("Sesame oil to rub with. The rubbing may help; nothing shows that this oil adds anything.")

/* Translators: remedies.json, massage-oil-sesame, steps */
N_("Test a drop of sesame oil on the forearm, wait a day")

/* Translators: remedies.json, massage-oil-sesame, cautions */
N_("Only lets hands glide. Possible sesame allergy. Not on broken skin; no heat pad on oiled skin.")

/* Translators: remedies.json, massage-oil-sesame, synonyms */
N_("sesame oil")

/* Translators: remedies.json, massage-oil-sesame, synonyms */
N_("til oil")

/* Translators: remedies.json, massage-oil-sesame, synonyms */
N_("gingelly oil")

/* Translators: remedies.json, massage-oil-sesame, synonyms */
N_("ayurvedic massage")

/* Translators: remedies.json, massage-oil-olive, title */
N_("Olive oil for massage")

/* Translators: remedies.json, massage-oil-olive, summary */
N_("Olive oil to rub with. The rubbing may help; nothing shows that this oil adds anything.")

/* Translators: remedies.json, massage-oil-olive, steps */
N_("Test a drop of olive oil on the forearm, wait a day")

/* Translators: remedies.json, massage-oil-olive, cautions */
N_("Only lets hands glide; can clog acne-prone skin. Not on broken skin; no heat pad on oiled skin.")

/* Translators: remedies.json, massage-oil-olive, synonyms */
N_("olive oil")

/* Translators: remedies.json, massage-oil-olive, synonyms */
N_("kitchen oil")

/* Translators: remedies.json, massage-oil-olive, synonyms */
N_("plain oil")

/* Translators: remedies.json, essential-oil-lavender, title */
N_("Lavender oil massage")

/* Translators: remedies.json, essential-oil-lavender, summary */
N_("A few drops of lavender in a plain massage oil. Some small favourable trials; much of it may be the massage and the scent.")

/* Translators: remedies.json, essential-oil-lavender, steps */
N_("Dilute: 2–3 drops in a tablespoon of plain oil")

/* Translators: remedies.json, essential-oil-lavender, steps */
N_("Patch-test a day before")

/* Translators: remedies.json, essential-oil-lavender, steps */
N_("Air the room")

/* Translators: remedies.json, essential-oil-lavender, equipment_text */
N_("lavender oil, plain oil")

/* Translators: remedies.json, essential-oil-lavender, cautions */
N_("Never undiluted, never swallowed; allergy, asthma, pregnancy: ask first; away from children and pets.")

/* Translators: remedies.json, essential-oil-lavender, synonyms */
N_("lavender")

/* Translators: remedies.json, essential-oil-lavender, synonyms */
N_("lavender oil")

/* Translators: remedies.json, essential-oil-lavender, synonyms */
N_("aromatherapy")

/* Translators: remedies.json, essential-oil-lavender, synonyms */
N_("essential oil")

/* Translators: remedies.json, essential-oil-lavender, synonyms */
N_("essential oils")

/* Translators: remedies.json, essential-oil-lavender, synonyms */
N_("scent")

/* Translators: remedies.json, essential-oil-clove, title */
N_("Clove oil massage")

/* Translators: remedies.json, essential-oil-clove, summary */
N_("A drop of clove in a plain massage oil. No trial for back spasm, and a strong irritant: better left alone.")

/* Translators: remedies.json, essential-oil-clove, steps */
N_("Better leave it")

/* Translators: remedies.json, essential-oil-clove, steps */
N_("If used at all: one drop in a tablespoon of plain oil, patch-test, small area")

/* Translators: remedies.json, essential-oil-clove, equipment_text */
N_("clove oil, plain oil")

/* Translators: remedies.json, essential-oil-clove, cautions */
N_("Burns undiluted; allergy common; may thin blood: not with anticoagulants, before surgery, pregnancy, children.")

/* Translators: remedies.json, essential-oil-clove, synonyms */
N_("clove")

/* Translators: remedies.json, essential-oil-clove, synonyms */
N_("clove oil")

/* Translators: remedies.json, essential-oil-clove, synonyms */
N_("eugenol")

/* Translators: remedies.json, acupressure, title */
N_("Acupressure")

/* Translators: remedies.json, acupressure, summary */
N_("Firm, steady pressure with a thumb on tender points. The trials look favourable but are weak; low risk.")

/* Translators: remedies.json, acupressure, steps */
N_("Sit at ease")

/* Translators: remedies.json, acupressure, steps */
N_("Use a thumb on the tender muscle top between neck and shoulder tip, firm but comfortable")

/* Translators: remedies.json, acupressure, steps */
N_("Press 30 seconds, release 10, three rounds")

/* Translators: remedies.json, acupressure, steps */
N_("Or a helper presses beside the shoulder blade in the same way")

/* Translators: remedies.json, acupressure, steps */
N_("Stop if dizzy or tingling")

/* Translators: remedies.json, acupressure, cautions */
N_("Pregnancy: avoid the shoulder-top point, ask a midwife. Not on bruises, varicose or infected skin; gentle with blood thinners.")

/* Translators: remedies.json, acupressure, synonyms */
N_("pressure points")

/* Translators: remedies.json, acupressure, synonyms */
N_("pressure point")

/* Translators: remedies.json, acupressure, synonyms */
N_("shiatsu")

/* Translators: remedies.json, acupressure, synonyms */
N_("thumb pressure")

/* Translators: remedies.json, acupressure, synonyms */
N_("finger pressure")

/* Translators: remedies.json, acupressure, synonyms */
N_("acupressure mat")

/* Translators: remedies.json, acupressure, synonyms */
N_("reflexology")

/* Translators: remedies.json, homeopathy-bryonia, title */
N_("Homeopathic Bryonia alba")

/* Translators: remedies.json, homeopathy-bryonia, summary */
N_("A homeopathic product. Not recommended: no reliable evidence that it does more than a dummy pill.")

/* Translators: remedies.json, homeopathy-bryonia, region_note */
N_("conditions of all kinds")

/* Translators: remedies.json, homeopathy-bryonia, steps */
N_("Leave it out: it is often mentioned, and not recommended")

/* Translators: remedies.json, homeopathy-bryonia, steps */
N_("Spend the effort on heat, movement and breathing")

/* Translators: remedies.json, homeopathy-bryonia, cautions */
N_("Danger lies in delay of real care; undiluted plant products of the same name are poisonous or cause rash.")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("homeopathy")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("homeopathic")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("bryonia")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("bryonia alba")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("globules")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("white bryony")

/* Translators: remedies.json, homeopathy-bryonia, synonyms */
N_("sugar pills")

/* Translators: remedies.json, homeopathy-rhus-tox, title */
N_("Homeopathic Rhus tox")

/* Translators: remedies.json, homeopathy-rhus-tox, synonyms */
N_("rhus tox")

/* Translators: remedies.json, homeopathy-rhus-tox, synonyms */
N_("rhus toxicodendron")

/* Translators: remedies.json, homeopathy-rhus-tox, synonyms */
N_("poison ivy")

/* Translators: remedies.json, back-belt, title */
N_("Back belt")

/* Translators: remedies.json, back-belt, summary */
N_("A belt worn to brace the back. Not recommended: guidelines say not to offer it; it neither prevents nor treats.")

/* Translators: remedies.json, back-belt, steps */
N_("Do not buy for back spasm")

/* Translators: remedies.json, back-belt, steps */
N_("If one was prescribed (fracture, operation) follow that clinician")

/* Translators: remedies.json, back-belt, cautions */
N_("Skin pressure, tight breathing, false confidence in lifting.")

/* Translators: remedies.json, back-belt, synonyms */
N_("back brace")

/* Translators: remedies.json, back-belt, synonyms */
N_("brace")

/* Translators: remedies.json, back-belt, synonyms */
N_("lumbar belt")

/* Translators: remedies.json, back-belt, synonyms */
N_("support belt")

/* Translators: remedies.json, back-belt, synonyms */
N_("lifting belt")

/* Translators: remedies.json, back-belt, synonyms */
N_("posture belt")

/* Translators: remedies.json, back-belt, synonyms */
N_("back support")

/* Translators: remedies.json, back-belt, synonyms */
N_("posture corrector")

/* Translators: remedies.json, back-belt, synonyms */
N_("posture brace")

/* Translators: remedies.json, corset, title */
N_("Back corset")

/* Translators: remedies.json, corset, summary */
N_("A stiff support round the trunk. Not recommended: guidelines say not to offer it, and long wear invites weak muscles.")

/* Translators: remedies.json, corset, synonyms */
N_("back corset")

/* Translators: remedies.json, corset, synonyms */
N_("lumbar corset")

/* Translators: remedies.json, corset, synonyms */
N_("orthosis")

/* Translators: remedies.json, corset, synonyms */
N_("girdle")

/* Translators: remedies.json, foot-orthotics, title */
N_("Foot orthotics / insoles")

/* Translators: remedies.json, foot-orthotics, summary */
N_("Insoles worn for back pain. Not recommended: guidelines say not to offer them, and they do not prevent it.")

/* Translators: remedies.json, foot-orthotics, steps */
N_("Wear any comfortable shoe")

/* Translators: remedies.json, foot-orthotics, steps */
N_("Keep orthotics made for a foot problem")

/* Translators: remedies.json, foot-orthotics, cautions */
N_("Falls (rocker soles) in people with poor balance.")

/* Translators: remedies.json, foot-orthotics, synonyms */
N_("insoles")

/* Translators: remedies.json, foot-orthotics, synonyms */
N_("orthotics")

/* Translators: remedies.json, foot-orthotics, synonyms */
N_("shoe inserts")

/* Translators: remedies.json, foot-orthotics, synonyms */
N_("arch support")

/* Translators: remedies.json, foot-orthotics, synonyms */
N_("inserts")

/* Translators: remedies.json, foot-orthotics, synonyms */
N_("foot arch")

/* Translators: remedies.json, rocker-soles, title */
N_("Rocker-sole shoes")

/* Translators: remedies.json, rocker-soles, summary */
N_("Shoes with a rounded sole. Not recommended for back pain, and they may unsteady your walk.")

/* Translators: remedies.json, rocker-soles, synonyms */
N_("rocker shoes")

/* Translators: remedies.json, rocker-soles, synonyms */
N_("rounded shoes")

/* Translators: remedies.json, rocker-soles, synonyms */
N_("toning shoes")

/* Translators: remedies.json, rocker-soles, synonyms */
N_("unstable shoes")

/* Translators: remedies.json, rocker-soles, synonyms */
N_("rocker sole")

/* Translators: remedies.json, tens-unit, title */
N_("TENS unit")

/* Translators: remedies.json, tens-unit, summary */
N_("A small device that tingles through pads on the skin. Disputed: less pain while it is on in one large pooled study, yet two guidelines advise against it for backs.")

/* Translators: remedies.json, tens-unit, region_note */
N_("pain of any kind")

/* Translators: remedies.json, tens-unit, steps */
N_("Read the manual; pads on whole skin beside, not on, the spine")

/* Translators: remedies.json, tens-unit, steps */
N_("Strong but comfortable tingling")

/* Translators: remedies.json, tens-unit, steps */
N_("20–30 minutes, up to a few times a day")

/* Translators: remedies.json, tens-unit, steps */
N_("Off before driving, bathing or sleep")

/* Translators: remedies.json, tens-unit, steps */
N_("Stop if no gain after a week")

/* Translators: remedies.json, tens-unit, equipment_text */
N_("TENS unit, pads")

/* Translators: remedies.json, tens-unit, cautions */
N_("Not with pacemaker or other implanted electronics, epilepsy (ask), pregnancy (ask), over the front or side of the neck, chest front, head, broken or numb skin, known tumour, clot.")

/* Translators: remedies.json, tens-unit, synonyms */
N_("tens")

/* Translators: remedies.json, tens-unit, synonyms */
N_("electrical stimulation")

/* Translators: remedies.json, tens-unit, synonyms */
N_("electrotherapy")

/* Translators: remedies.json, tens-unit, synonyms */
N_("ems")

/* Translators: remedies.json, tens-unit, synonyms */
N_("electric pads")

/* Translators: remedies.json, tens-unit, synonyms */
N_("nerve stimulator")

/* Translators: remedies.json, tens-unit, synonyms */
N_("stimulator")

/* Translators: remedies.json, tens-unit, synonyms */
N_("tens machine")

/* Translators: remedies.json, tens-unit, synonyms */
N_("muscle stimulator")

/* Translators: remedies.json, tens-ear-clip, title */
N_("TENS ear clip")

/* Translators: remedies.json, tens-ear-clip, summary */
N_("An electric clip worn on the ear. Nothing shows that it helps back spasm.")

/* Translators: remedies.json, tens-ear-clip, steps */
N_("Leave it out: nothing shows that it helps")

/* Translators: remedies.json, tens-ear-clip, cautions */
N_("Pacemaker, epilepsy, pregnancy, heart rhythm trouble.")

/* Translators: remedies.json, tens-ear-clip, synonyms */
N_("ear clip")

/* Translators: remedies.json, tens-ear-clip, synonyms */
N_("vagus nerve stimulation")

/* Translators: remedies.json, tens-ear-clip, synonyms */
N_("ear tens")

/* Translators: remedies.json, tens-ear-clip, synonyms */
N_("vagus stimulator")

/* Translators: remedies.json, tens-ear-clip, synonyms */
N_("ear stimulator")

/* Translators: remedies.json, memory-foam-pillow, title */
N_("Memory-foam pillow")

/* Translators: remedies.json, memory-foam-pillow, summary */
N_("A pillow of slow, yielding foam. No pillow material is proven; fit and comfort are what count.")

/* Translators: remedies.json, memory-foam-pillow, steps */
N_("Use what keeps the nose in line with the breastbone on side and back")

/* Translators: remedies.json, memory-foam-pillow, steps */
N_("Try what you own first: fold or add a towel")

/* Translators: remedies.json, memory-foam-pillow, cautions */
N_("No soft pillow for babies.")

/* Translators: remedies.json, memory-foam-pillow, synonyms */
N_("memory foam")

/* Translators: remedies.json, memory-foam-pillow, synonyms */
N_("foam pillow")

/* Translators: remedies.json, memory-foam-pillow, synonyms */
N_("contour pillow")

/* Translators: remedies.json, memory-foam-pillow, synonyms */
N_("orthopaedic pillow")

/* Translators: remedies.json, deep-breathing, title */
N_("Slow deep breathing")

/* Translators: remedies.json, deep-breathing, summary */
N_("Slow breaths with a long way out. Calming, free and nearly without risk; the measured gain is small and uncertain.")

/* Translators: remedies.json, deep-breathing, steps */
N_("Sit or recline, one hand on the belly")

/* Translators: remedies.json, deep-breathing, steps */
N_("In through the nose 4 seconds, belly and lower ribs widen")

/* Translators: remedies.json, deep-breathing, steps */
N_("Out slowly 6 seconds, shoulders sink")

/* Translators: remedies.json, deep-breathing, steps */
N_("Pause if you wish, never force")

/* Translators: remedies.json, deep-breathing, steps */
N_("3–5 minutes, once or more a day and during a spasm")

/* Translators: remedies.json, deep-breathing, cautions */
N_("Dizzy or tingling: breathe normally. Pain on breathing in, or breathlessness, is a warning sign, not something to breathe through.")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("breathing")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("breathing exercise")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("breathe")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("belly breathing")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("diaphragmatic breathing")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("abdominal breathing")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("calm down")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("box breathing")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("pranayama")

/* Translators: remedies.json, deep-breathing, synonyms */
N_("breath")

/* Translators: remedies.json, meditation, title */
N_("Meditation / mindfulness")

/* Translators: remedies.json, meditation, summary */
N_("Sitting quietly with your attention on the breath. Mindfulness courses help long-lasting back pain a little; nothing is known for a fresh spasm.")

/* Translators: remedies.json, meditation, steps */
N_("Sit comfortably, timer 5–10 minutes")

/* Translators: remedies.json, meditation, steps */
N_("Notice the breath")

/* Translators: remedies.json, meditation, steps */
N_("When thoughts or pain come, note them and return")

/* Translators: remedies.json, meditation, steps */
N_("Daily for several weeks")

/* Translators: remedies.json, meditation, cautions */
N_("If it brings distress, stop or go guided; seek help in severe low mood.")

/* Translators: remedies.json, meditation, synonyms */
N_("mindfulness")

/* Translators: remedies.json, meditation, synonyms */
N_("meditate")

/* Translators: remedies.json, meditation, synonyms */
N_("mbsr")

/* Translators: remedies.json, meditation, synonyms */
N_("calm")

/* Translators: remedies.json, meditation, synonyms */
N_("mind body")

/* Translators: remedies.json, meditation, synonyms */
N_("body scan")

/* Translators: remedies.json, meditation, synonyms */
N_("awareness")

/* Translators: remedies.json, progressive-muscle-relaxation, title */
N_("Progressive muscle relaxation")

/* Translators: remedies.json, progressive-muscle-relaxation, summary */
N_("Tensing and letting go of one muscle group after another. Good for tension and sleep; a small, uncertain gain in long-lasting pain.")

/* Translators: remedies.json, progressive-muscle-relaxation, steps */
N_("Lie or sit")

/* Translators: remedies.json, progressive-muscle-relaxation, steps */
N_("Tense one group about half strength for 5 seconds")

/* Translators: remedies.json, progressive-muscle-relaxation, steps */
N_("Let go for 15 and feel the change")

/* Translators: remedies.json, progressive-muscle-relaxation, steps */
N_("Hands, arms, shoulders, face, belly, legs")

/* Translators: remedies.json, progressive-muscle-relaxation, steps */
N_("In a sore place tense only a third, or just imagine it")

/* Translators: remedies.json, progressive-muscle-relaxation, cautions */
N_("Do not tense hard over fresh injury, or with uncontrolled blood pressure or recent surgery.")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("pmr")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("jacobson")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("muscle relaxation")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("relaxation exercise")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("tense and release")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("relax muscles")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("body relaxation")

/* Translators: remedies.json, progressive-muscle-relaxation, synonyms */
N_("unwind")

/* Translators: remedies.json, guided-imagery, title */
N_("Guided imagery")

/* Translators: remedies.json, guided-imagery, summary */
N_("Picturing a quiet place and warmth in the back. Small studies in other pains; harmless.")

/* Translators: remedies.json, guided-imagery, steps */
N_("Recline, slow breaths")

/* Translators: remedies.json, guided-imagery, steps */
N_("Picture a quiet place using all senses")

/* Translators: remedies.json, guided-imagery, steps */
N_("Imagine warmth spreading through the upper back on each out-breath")

/* Translators: remedies.json, guided-imagery, steps */
N_("5–10 minutes")

/* Translators: remedies.json, guided-imagery, equipment_text */
N_("a recording, if you like")

/* Translators: remedies.json, guided-imagery, cautions */
N_("Stop if images disturb you.")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("visualisation")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("visualization")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("imagination")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("relaxation audio")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("imagery")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("autogenic training")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("daydream")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("self hypnosis")

/* Translators: remedies.json, guided-imagery, synonyms */
N_("hypnosis")

/* Translators: remedies.json, sleep-rest, title */
N_("Enough sleep")

/* Translators: remedies.json, sleep-rest, summary */
N_("Regular nights, comfortably propped. Poor sleep and pain feed each other, so a steady rhythm is worth the effort.")

/* Translators: remedies.json, sleep-rest, steps */
N_("Same bed and rise time")

/* Translators: remedies.json, sleep-rest, steps */
N_("Warm shower or relaxation an hour before")

/* Translators: remedies.json, sleep-rest, steps */
N_("Side or back with support pillows")

/* Translators: remedies.json, sleep-rest, steps */
N_("If awake over 20 minutes, sit up, breathe, return")

/* Translators: remedies.json, sleep-rest, cautions */
N_("Pain that wakes you night after night, or eases only when you sit up, needs a check. No sleeping pills for spasm without advice.")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("sleep")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("insomnia")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("cannot sleep")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("can't sleep")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("bedtime")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("sleep hygiene")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("tired")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("night")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("nap")

/* Translators: remedies.json, sleep-rest, synonyms */
N_("sleepless")

/* Translators: routines.json, desk-reset, title */
N_("One-minute desk reset")

/* Translators: routines.json, desk-reset, summary */
N_("A quick reset for shoulders, blades, trunk and neck without leaving the chair.")

/* Translators: routines.json, desk-reset, stop */
N_("Stop at any sharp pain.")

/* Translators: routines.json, desk-reset, cue */
N_("Both feet down, hands on thighs, let the breath go.")

/* Translators: routines.json, desk-reset, scene */
N_("Figure on chair, feet flat")

/* Translators: routines.json, desk-reset, cue */
N_("Roll the shoulders back, four slow circles.")

/* Translators: routines.json, desk-reset, scene */
N_("Side view, arrow over the shoulder to the back")

/* Translators: routines.json, desk-reset, cue */
N_("Draw the shoulder blades together 3 s, let go 2 s; three times.")

/* Translators: routines.json, desk-reset, scene */
N_("Back view, two arrows meeting")

/* Translators: routines.json, desk-reset, cue */
N_("Turn head and chest to the left, as far as is easy.")

/* Translators: routines.json, desk-reset, scene */
N_("Seated, chest and head turned left")

/* Translators: routines.json, desk-reset, cue */
N_("And to the right.")

/* Translators: routines.json, desk-reset, scene */
N_("Seated, chest and head turned right")

/* Translators: routines.json, desk-reset, cue */
N_("Slide the chin straight back, twice.")

/* Translators: routines.json, desk-reset, scene */
N_("Side view of head, arrow back")

/* Translators: routines.json, desk-reset, cue */
N_("Long breath out, shoulders heavy, carry on in a new position.")

/* Translators: routines.json, desk-reset, scene */
N_("Figure with falling shoulders")

/* Translators: routines.json, posture-check, title */
N_("Posture check")

/* Translators: routines.json, posture-check, summary */
N_("Six glances at how you sit, and a new position at the end.")

/* Translators: routines.json, posture-check, equipment_text */
N_("chair, screen")

/* Translators: routines.json, posture-check, cue */
N_("Notice how you sit; no judging.")

/* Translators: routines.json, posture-check, scene */
N_("Slouching at the desk, question mark")

/* Translators: routines.json, posture-check, cue */
N_("Feet supported, hips to the back of the seat.")

/* Translators: routines.json, posture-check, scene */
N_("Feet and hips highlighted")

/* Translators: routines.json, posture-check, cue */
N_("Drop the shoulders, rest the forearms.")

/* Translators: routines.json, posture-check, scene */
N_("Forearms on desk")

/* Translators: routines.json, posture-check, cue */
N_("Let the head balance over the shoulders, jaw loose.")

/* Translators: routines.json, posture-check, scene */
N_("Side view, ear over shoulder")

/* Translators: routines.json, posture-check, cue */
N_("Screen straight ahead, an arm away.")

/* Translators: routines.json, posture-check, scene */
N_("Arm reaching to screen")

/* Translators: routines.json, posture-check, cue */
N_("Now choose a different comfortable position and stay free to change it.")

/* Translators: routines.json, posture-check, scene */
N_("Leaning back a little")

/* Translators: routines.json, chair-mobility, title */
N_("Chair mobility")

/* Translators: routines.json, chair-mobility, summary */
N_("Slow turns, a lean back and side bends on a stable chair.")

/* Translators: routines.json, chair-mobility, stop */
N_("Stop at dizziness or shooting pain; skip the lean-back with osteoporosis.")

/* Translators: routines.json, chair-mobility, cue */
N_("Sit forward a little, arms crossed on the chest.")

/* Translators: routines.json, chair-mobility, scene */
N_("Seated, arms crossed")

/* Translators: routines.json, chair-mobility, cue */
N_("Turn chest and head right; stay, breathe.")

/* Translators: routines.json, chair-mobility, scene */
N_("Turn right")

/* Translators: routines.json, chair-mobility, cue */
N_("Back to the middle.")

/* Translators: routines.json, chair-mobility, scene */
N_("Front view")

/* Translators: routines.json, chair-mobility, cue */
N_("Turn left; stay, breathe.")

/* Translators: routines.json, chair-mobility, scene */
N_("Turn left")

/* Translators: routines.json, chair-mobility, cue */
N_("Right again, a touch further only if easy.")

/* Translators: routines.json, chair-mobility, cue */
N_("Middle.")

/* Translators: routines.json, chair-mobility, cue */
N_("Left again.")

/* Translators: routines.json, chair-mobility, cue */
N_("Middle; slide back against the backrest.")

/* Translators: routines.json, chair-mobility, scene */
N_("Seated back")

/* Translators: routines.json, chair-mobility, cue */
N_("Hands behind head; lean the upper back over the backrest 3 s, up 3 s; five times.")

/* Translators: routines.json, chair-mobility, scene */
N_("Side view, arc backward")

/* Translators: routines.json, chair-mobility, cue */
N_("One hand down the chair side: bend to the right.")

/* Translators: routines.json, chair-mobility, scene */
N_("Side bend right")

/* Translators: routines.json, chair-mobility, cue */
N_("Up.")

/* Translators: routines.json, chair-mobility, cue */
N_("Bend to the left.")

/* Translators: routines.json, chair-mobility, scene */
N_("Side bend left")

/* Translators: routines.json, chair-mobility, cue */
N_("Chin to chest, round down a little.")

/* Translators: routines.json, chair-mobility, scene */
N_("Rounded figure")

/* Translators: routines.json, chair-mobility, cue */
N_("Unroll slowly and breathe out.")

/* Translators: routines.json, chair-mobility, scene */
N_("Unrolling arrow")

/* Translators: routines.json, blade-squeeze, title */
N_("Shoulder-blade squeeze")

/* Translators: routines.json, blade-squeeze, summary */
N_("Draw the shoulder blades together and let go, slowly.")

/* Translators: routines.json, blade-squeeze, stop */
N_("Stop at shoulder pain.")

/* Translators: routines.json, blade-squeeze, cue */
N_("Arms loose, look level.")

/* Translators: routines.json, blade-squeeze, scene */
N_("Back view")

/* Translators: routines.json, blade-squeeze, cue */
N_("Blades back and slightly down 5 s at a third of your strength, release 3 s; eight times.")

/* Translators: routines.json, blade-squeeze, cue */
N_("Shake the arms.")

/* Translators: routines.json, blade-squeeze, scene */
N_("Loose arms")

/* Translators: routines.json, blade-squeeze, cue */
N_("Three slower ones: 4 s together, 4 s apart.")

/* Translators: routines.json, blade-squeeze, cue */
N_("Breathe out, done.")

/* Translators: routines.json, blade-squeeze, scene */
N_("Relaxed figure")

/* Translators: routines.json, hug-stretch, title */
N_("Self-hug stretch")

/* Translators: routines.json, hug-stretch, summary */
N_("Wrap, round, breathe: a stretch for the space between the blades.")

/* Translators: routines.json, hug-stretch, stop */
N_("Stop at pain that shoots round the ribs.")

/* Translators: routines.json, hug-stretch, cue */
N_("Stand or sit easily, breathe out.")

/* Translators: routines.json, hug-stretch, cue */
N_("Right arm on top, hands to opposite blades; round and breathe into the back.")

/* Translators: routines.json, hug-stretch, scene */
N_("Crossed arms, right on top")

/* Translators: routines.json, hug-stretch, cue */
N_("Let go, arms down.")

/* Translators: routines.json, hug-stretch, scene */
N_("Arms down")

/* Translators: routines.json, hug-stretch, cue */
N_("Left arm on top, same again.")

/* Translators: routines.json, hug-stretch, scene */
N_("Crossed arms, left on top")

/* Translators: routines.json, hug-stretch, cue */
N_("Let go.")

/* Translators: routines.json, hug-stretch, cue */
N_("Clasp hands in front, push gently away, upper back round.")

/* Translators: routines.json, hug-stretch, scene */
N_("Side view, arms forward")

/* Translators: routines.json, hug-stretch, cue */
N_("Let go, shrug once and drop.")

/* Translators: routines.json, hug-stretch, scene */
N_("Shrug arrow")

/* Translators: routines.json, hug-stretch, cue */
N_("Six slow shoulder rolls, three each way.")

/* Translators: routines.json, hug-stretch, scene */
N_("Side view, arrow over the shoulder, first to the back, then to the front")

/* Translators: routines.json, neck-ease, title */
N_("Neck ease")

/* Translators: routines.json, neck-ease, summary */
N_("Small tilts, turns and glides for a stiff neck.")

/* Translators: routines.json, neck-ease, stop */
N_("Stop at dizziness, double vision, arm tingling or new severe neck pain.")

/* Translators: routines.json, neck-ease, cue */
N_("Sit supported, hands in the lap.")

/* Translators: routines.json, neck-ease, scene */
N_("Seated")

/* Translators: routines.json, neck-ease, cue */
N_("Right ear sinks towards right shoulder; left shoulder stays heavy.")

/* Translators: routines.json, neck-ease, scene */
N_("Head tilt right")

/* Translators: routines.json, neck-ease, cue */
N_("Slowly back.")

/* Translators: routines.json, neck-ease, scene */
N_("Head upright")

/* Translators: routines.json, neck-ease, cue */
N_("Left ear towards left shoulder.")

/* Translators: routines.json, neck-ease, scene */
N_("Head tilt left")

/* Translators: routines.json, neck-ease, cue */
N_("Look over the right shoulder, only as far as comfortable.")

/* Translators: routines.json, neck-ease, scene */
N_("Head turned right")

/* Translators: routines.json, neck-ease, cue */
N_("Look over the left shoulder.")

/* Translators: routines.json, neck-ease, scene */
N_("Head turned left")

/* Translators: routines.json, neck-ease, cue */
N_("Chin straight back 3 s, release 2 s; four times.")

/* Translators: routines.json, neck-ease, scene */
N_("Side view, arrow back")

/* Translators: routines.json, neck-ease, cue */
N_("Nod down softly, feel the length at the back of the neck.")

/* Translators: routines.json, neck-ease, scene */
N_("Head nodding")

/* Translators: routines.json, neck-ease, cue */
N_("Come up.")

/* Translators: routines.json, neck-ease, cue */
N_("Long breath out.")

/* Translators: routines.json, neck-ease, scene */
N_("Falling shoulders")

/* Translators: routines.json, workstation-check, title */
N_("Workstation check")

/* Translators: routines.json, workstation-check, summary */
N_("Chair, screen, keyboard and light, one after the other.")

/* Translators: routines.json, workstation-check, equipment_text */
N_("desk")

/* Translators: routines.json, workstation-check, cue */
N_("Chair height: feet flat, knees about level with hips; use a footrest or book if needed.")

/* Translators: routines.json, workstation-check, scene */
N_("Chair with height arrow")

/* Translators: routines.json, workstation-check, cue */
N_("Backrest touches the back; a little recline is fine.")

/* Translators: routines.json, workstation-check, scene */
N_("Backrest highlighted")

/* Translators: routines.json, workstation-check, cue */
N_("Screen: top near eye level, arm’s length, straight ahead; lower for bifocals.")

/* Translators: routines.json, workstation-check, scene */
N_("Eye line to screen")

/* Translators: routines.json, workstation-check, cue */
N_("Keyboard and mouse close, elbows about a right angle, shoulders loose.")

/* Translators: routines.json, workstation-check, scene */
N_("At the desk, arms lit, elbows at a right angle")

/* Translators: routines.json, workstation-check, cue */
N_("Phone on speaker or headset; papers beside the screen, not flat.")

/* Translators: routines.json, workstation-check, scene */
N_("Headset")

/* Translators: routines.json, workstation-check, cue */
N_("Glare off, next break set.")

/* Translators: routines.json, workstation-check, scene */
N_("Lamp and clock")

/* Translators: routines.json, calm-breath, title */
N_("Calm breathing")

/* Translators: routines.json, calm-breath, summary */
N_("Three minutes of slow breathing with a long way out.")

/* Translators: routines.json, calm-breath, stop */
N_("Light-headed: breathe normally. Pain on breathing is a warning sign: stop and check.")

/* Translators: routines.json, calm-breath, cue */
N_("Settle, one hand on the belly.")

/* Translators: routines.json, calm-breath, scene */
N_("Hand on belly")

/* Translators: routines.json, calm-breath, cue */
N_("In through the nose 4 s, out 6 s, shoulders sinking; fifteen rounds.")

/* Translators: routines.json, calm-breath, scene */
N_("Circle that grows 4 s and shrinks 6 s")

/* Translators: routines.json, calm-breath, cue */
N_("Let the breath find its own pace; notice the shoulders.")

/* Translators: routines.json, calm-breath, scene */
N_("Still circle")

/* Translators: routines.json, spasm-settle, title */
N_("First minutes of a spasm")

/* Translators: routines.json, spasm-settle, summary */
N_("What to do in the first four minutes when a spasm grips.")

/* Translators: routines.json, spasm-settle, equipment_text */
N_("chair or wall")

/* Translators: routines.json, spasm-settle, stop */
N_("The warning-sign questions come first. Stop if pain climbs.")

/* Translators: routines.json, spasm-settle, cue */
N_("Stop and lean on something; do not fight the pain.")

/* Translators: routines.json, spasm-settle, scene */
N_("Figure leaning on wall")

/* Translators: routines.json, spasm-settle, cue */
N_("Find the easiest position: reclined, or forearms on a table.")

/* Translators: routines.json, spasm-settle, scene */
N_("Two positions")

/* Translators: routines.json, spasm-settle, cue */
N_("In 4 s, out 6 s, six rounds, out-breath soft.")

/* Translators: routines.json, spasm-settle, scene */
N_("Growing and shrinking circle")

/* Translators: routines.json, spasm-settle, cue */
N_("Tiny glide of the shoulder blades, back and forth.")

/* Translators: routines.json, spasm-settle, scene */
N_("Small arrows")

/* Translators: routines.json, spasm-settle, cue */
N_("Turn a little to the easier side.")

/* Translators: routines.json, spasm-settle, scene */
N_("Small turn")

/* Translators: routines.json, spasm-settle, cue */
N_("And a little to the other, well short of pain.")

/* Translators: routines.json, spasm-settle, cue */
N_("Self-hug, light stretch, breathe.")

/* Translators: routines.json, spasm-settle, scene */
N_("Crossed arms")

/* Translators: routines.json, spasm-settle, cue */
N_("Rest.")

/* Translators: routines.json, spasm-settle, scene */
N_("Resting figure")

/* Translators: routines.json, spasm-settle, cue */
N_("Self-hug, other arm on top.")

/* Translators: routines.json, spasm-settle, cue */
N_("Stand slowly, take a few steps; choose warm, cold or walk next.")

/* Translators: routines.json, spasm-settle, scene */
N_("Walking between a sun and a snowflake")

/* Translators: routines.json, doorway-chest, title */
N_("Doorway chest opener")

/* Translators: routines.json, doorway-chest, summary */
N_("Lean into a doorway to open the chest, then wake the blades.")

/* Translators: routines.json, doorway-chest, stop */
N_("Stop at a tingling hand or shoulder pain.")

/* Translators: routines.json, doorway-chest, cue */
N_("Stand in a doorway, forearms on the frame below shoulder height.")

/* Translators: routines.json, doorway-chest, scene */
N_("Figure in door frame")

/* Translators: routines.json, doorway-chest, cue */
N_("Right foot forward, lean until a light pull across the chest.")

/* Translators: routines.json, doorway-chest, scene */
N_("Lean, right foot")

/* Translators: routines.json, doorway-chest, cue */
N_("Step back, arms down.")

/* Translators: routines.json, doorway-chest, scene */
N_("Standing")

/* Translators: routines.json, doorway-chest, cue */
N_("Left foot forward, same lean.")

/* Translators: routines.json, doorway-chest, scene */
N_("Lean, left foot")

/* Translators: routines.json, doorway-chest, cue */
N_("Step back.")

/* Translators: routines.json, doorway-chest, cue */
N_("Forearms a hand’s breadth higher, still below the shoulder; lean.")

/* Translators: routines.json, doorway-chest, scene */
N_("Higher arms")

/* Translators: routines.json, doorway-chest, cue */
N_("Four blade squeezes, 3 s on, 2 s off.")

/* Translators: routines.json, doorway-chest, scene */
N_("Back view arrows")

/* Translators: routines.json, walk-break, title */
N_("Five-minute walk")

/* Translators: routines.json, walk-break, summary */
N_("Five minutes on your feet, easy, brisk and easy again.")

/* Translators: routines.json, walk-break, stop */
N_("Stop at pressure in the chest or between the blades, or unsteady legs: a warning sign.")

/* Translators: routines.json, walk-break, cue */
N_("Stand up slowly, wait a breath.")

/* Translators: routines.json, walk-break, scene */
N_("Rising from chair")

/* Translators: routines.json, walk-break, cue */
N_("Easy stroll.")

/* Translators: routines.json, walk-break, scene */
N_("Walking, arms loose")

/* Translators: routines.json, walk-break, cue */
N_("Brisker: talk yes, sing no. In a fresh spasm stay easy.")

/* Translators: routines.json, walk-break, scene */
N_("Walking, arms swinging")

/* Translators: routines.json, walk-break, cue */
N_("Keep walking; roll the shoulders.")

/* Translators: routines.json, walk-break, scene */
N_("Walking, arrow over the shoulder")

/* Translators: routines.json, walk-break, cue */
N_("Slow down.")

/* Translators: routines.json, walk-break, scene */
N_("Walking, small steps")

/* Translators: routines.json, walk-break, cue */
N_("Stop, sip water, choose a new sitting position.")

/* Translators: routines.json, walk-break, scene */
N_("Glass of water")

/* Translators: routines.json, muscle-release, title */
N_("Muscle release")

/* Translators: routines.json, muscle-release, summary */
N_("Tense and let go, from hands to feet.")

/* Translators: routines.json, muscle-release, stop */
N_("At cramp or pain, tense less or only imagine it.")

/* Translators: routines.json, muscle-release, cue */
N_("Lie or recline, three slow breaths.")

/* Translators: routines.json, muscle-release, scene */
N_("Reclined figure")

/* Translators: routines.json, muscle-release, cue */
N_("Right fist: tense 5 s, let go 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Right hand lit")

/* Translators: routines.json, muscle-release, cue */
N_("Left fist: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Left hand lit")

/* Translators: routines.json, muscle-release, cue */
N_("Both upper arms: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Upper arms lit")

/* Translators: routines.json, muscle-release, cue */
N_("Shoulders up to the ears, half strength: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Shoulders lit")

/* Translators: routines.json, muscle-release, cue */
N_("Blades lightly together, a third of strength: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Upper back lit")

/* Translators: routines.json, muscle-release, cue */
N_("Jaw and brow: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Face lit")

/* Translators: routines.json, muscle-release, cue */
N_("Deep breath held 5 s only if easy, out and rest 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Chest lit")

/* Translators: routines.json, muscle-release, cue */
N_("Belly: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Belly lit")

/* Translators: routines.json, muscle-release, cue */
N_("Buttocks and thighs: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Thighs lit")

/* Translators: routines.json, muscle-release, cue */
N_("Calves, toes towards you: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Calves lit")

/* Translators: routines.json, muscle-release, cue */
N_("Feet: curl 5 s, 15 s.")

/* Translators: routines.json, muscle-release, scene */
N_("Feet lit")

/* Translators: routines.json, muscle-release, cue */
N_("Shoulders once more: 5 s, 15 s.")

/* Translators: routines.json, muscle-release, cue */
N_("Travel through the body, let go of what is left; get up slowly.")

/* Translators: routines.json, muscle-release, scene */
N_("Soft wave from head to feet")

/* Translators: routines.json, morning-mobility, title */
N_("Morning mobility")

/* Translators: routines.json, morning-mobility, summary */
N_("Gentle movement for a back that is stiff after the night.")

/* Translators: routines.json, morning-mobility, stop */
N_("Stop at shooting pain. Half the range: the back is stiffer early.")

/* Translators: routines.json, morning-mobility, cue */
N_("March on the spot, arms swinging.")

/* Translators: routines.json, morning-mobility, scene */
N_("Marching figure")

/* Translators: routines.json, morning-mobility, cue */
N_("Shoulder rolls back.")

/* Translators: routines.json, morning-mobility, scene */
N_("Side view, arrow over the shoulder")

/* Translators: routines.json, morning-mobility, cue */
N_("Shoulder rolls forward.")

/* Translators: routines.json, morning-mobility, cue */
N_("Both arms up, two slow breaths, down.")

/* Translators: routines.json, morning-mobility, scene */
N_("Arms up")

/* Translators: routines.json, morning-mobility, cue */
N_("Reach up and over to the left.")

/* Translators: routines.json, morning-mobility, scene */
N_("Side reach left")

/* Translators: routines.json, morning-mobility, cue */
N_("Reach up and over to the right.")

/* Translators: routines.json, morning-mobility, scene */
N_("Side reach right")

/* Translators: routines.json, morning-mobility, cue */
N_("Hands on thighs: round and hollow the back, six times.")

/* Translators: routines.json, morning-mobility, scene */
N_("Standing cat and camel")

/* Translators: routines.json, morning-mobility, cue */
N_("Turn left.")

/* Translators: routines.json, morning-mobility, cue */
N_("Turn right.")

/* Translators: routines.json, morning-mobility, cue */
N_("Self-hug.")

/* Translators: routines.json, morning-mobility, cue */
N_("Five blade squeezes, 3 s on, 3 s off.")

/* Translators: routines.json, morning-mobility, cue */
N_("Two long breaths; start the day.")

/* Translators: routines.json, morning-mobility, scene */
N_("Standing in growing and shrinking circles, sun")

/* Translators: routines.json, band-strength, title */
N_("Band strength")

/* Translators: routines.json, band-strength, summary */
N_("Rows and pull-aparts with an elastic band.")

/* Translators: routines.json, band-strength, equipment_text */
N_("elastic band or two filled bottles")

/* Translators: routines.json, band-strength, stop */
N_("Stop at pain above 4 of 10; never in a live spasm.")

/* Translators: routines.json, band-strength, cue */
N_("Check the band, fix it at waist height, stand steady.")

/* Translators: routines.json, band-strength, scene */
N_("Band on door handle")

/* Translators: routines.json, band-strength, cue */
N_("Row: pull 2 s, return 2 s; ten times, breathe out as you pull.")

/* Translators: routines.json, band-strength, scene */
N_("Rowing arms")

/* Translators: routines.json, band-strength, cue */
N_("Rest, shake.")

/* Translators: routines.json, band-strength, cue */
N_("Row again, ten times.")

/* Translators: routines.json, band-strength, cue */
N_("Rest; take the band in both hands in front.")

/* Translators: routines.json, band-strength, scene */
N_("Band in front")

/* Translators: routines.json, band-strength, cue */
N_("Pull apart to the chest 1 s, back 2 s; ten times.")

/* Translators: routines.json, band-strength, scene */
N_("Arms opening")

/* Translators: routines.json, band-strength, cue */
N_("Pull apart again, ten times.")

/* Translators: routines.json, band-strength, cue */
N_("Roll shoulders, breathe out; note effort 0–10.")

/* Translators: routines.json, cold-timer, title */
N_("Cold pack timer")

/* Translators: routines.json, cold-timer, summary */
N_("A cold pack with a clock: two looks at the skin, then off.")

/* Translators: routines.json, cold-timer, equipment_text */
N_("cold pack, damp thin towel")

/* Translators: routines.json, cold-timer, stop */
N_("Take it off at numb-white, bright red, blistered or burning skin.")

/* Translators: routines.json, cold-timer, cue */
N_("Answer the cold check; wrap the pack in the damp towel; place it and lean lightly.")

/* Translators: routines.json, cold-timer, scene */
N_("Back view, wrapped pack on the upper back")

/* Translators: routines.json, cold-timer, cue */
N_("Cold on.")

/* Translators: routines.json, cold-timer, scene */
N_("Seated with the pack, snowflake")

/* Translators: routines.json, cold-timer, cue */
N_("Look at the skin: bright red or burning means stop.")

/* Translators: routines.json, cold-timer, scene */
N_("Back view, head turned, an eye")

/* Translators: routines.json, cold-timer, cue */
N_("Look again.")

/* Translators: routines.json, cold-timer, cue */
N_("Last stretch of cold.")

/* Translators: routines.json, cold-timer, cue */
N_("Take it off, pat dry; next time not before an hour.")

/* Translators: routines.json, cold-timer, scene */
N_("Seated, hourglass")

/* Translators: routines.json, heat-timer, title */
N_("Heat pad timer")

/* Translators: routines.json, heat-timer, summary */
N_("A heat pad with a clock: three looks at the skin, then move while warm.")

/* Translators: routines.json, heat-timer, equipment_text */
N_("heat pad, 2–3 layers of cloth")

/* Translators: routines.json, heat-timer, stop */
N_("Take it off at hot, mottled, bright red or painful skin; never fall asleep with it.")

/* Translators: routines.json, heat-timer, cue */
N_("Answer the heat check (rub on the skin? numb? fever?); test warmth on the wrist; place it with cloth between.")

/* Translators: routines.json, heat-timer, scene */
N_("Back view, pad with cloth layers on the upper back")

/* Translators: routines.json, heat-timer, cue */
N_("Warm.")

/* Translators: routines.json, heat-timer, scene */
N_("Seated with the pad, sun")

/* Translators: routines.json, heat-timer, cue */
N_("Look at the skin: pink is fine.")

/* Translators: routines.json, heat-timer, cue */
N_("Warm; breathe slowly.")

/* Translators: routines.json, heat-timer, cue */
N_("Last stretch of warmth.")

/* Translators: routines.json, heat-timer, cue */
N_("Off; check the pad is switched off.")

/* Translators: routines.json, heat-timer, scene */
N_("Seated, switch")

/* Translators: routines.json, heat-timer, cue */
N_("Move while warm: slow shoulder rolls, small turns.")

/* Translators: rules.json, tr-start-gate, when */
N_("A new episode is opened.")

/* Translators: rules.json, tr-start-gate, text */
N_("A few questions first, so that nothing serious is missed. Any yes shows what to do instead.")

/* Translators: rules.json, tr-upper-back-check, when */
N_("Pain between the shoulder blades or in the upper back, and no clinician has looked at it yet.")

/* Translators: rules.json, tr-upper-back-check, text */
N_("New pain at the top of the back, between the shoulders, deserves to be checked promptly. Phone an urgent advice line or your doctor today. If a clinician has already looked at it, say so and this will not ask again.")

/* Translators: rules.json, tr-unexplained-start, when */
N_("No trigger was chosen, or the episode crept on or came suddenly without a cause.")

/* Translators: rules.json, tr-unexplained-start, text */
N_("You noted no clear cause. Please go through the warning signs once more, and ask for advice within days; sooner if one of them applies.")

/* Translators: rules.json, tr-single-spasm-60, when */
N_("One unbroken spasm of 8 or more lasts an hour.")

/* Translators: rules.json, tr-single-spasm-60, text */
N_("A severe spasm that has not let go for an hour is longer than usual. Phone an urgent advice line or your doctor today.")

/* Translators: rules.json, tr-cold-48h, when */
N_("The first 48 hours after a strain or a blow.")

/* Translators: rules.json, tr-cold-48h, text */
N_("In the first 48 hours after a strain or blow, cold comes first if you like it; leave warmth for plain tightness. After that, either.")

/* Translators: rules.json, tr-rest-48h, when */
N_("Rest logged for more than 48 hours running.")

/* Translators: rules.json, tr-rest-48h, text */
N_("Two days of rest are enough for most. A short, easy walk is a good next step. If pain keeps you from standing, ask for help today.")

/* Translators: rules.json, tr-rest-48h, raised_text */
N_("Two days of rest, and pain keeps you from everyday things. Phone your doctor or an urgent advice line today.")

/* Translators: rules.json, tr-day3-review, when */
N_("72 hours after the start.")

/* Translators: rules.json, tr-day3-review, text */
N_("Three days have passed. Down by two points or a third: carry on. Not yet: look through the warning signs, and ask a pharmacist or physiotherapist. If it has grown, see a doctor.")

/* Translators: rules.json, tr-day3-review, raised_text */
N_("Three days on, your pain is higher than at the start. Go through the warning signs, and see a doctor in the next days.")

/* Translators: rules.json, tr-worse-3-days, when */
N_("The worst score of the day rises three days running, or by 3 points within 48 hours.")

/* Translators: rules.json, tr-worse-3-days, text */
N_("Your pain has been climbing. Phone your doctor or an urgent advice line today.")

/* Translators: rules.json, tr-night-3-of-7, when */
N_("Woken by pain on 3 of 7 nights.")

/* Translators: rules.json, tr-night-3-of-7, text */
N_("Pain has woken you on three of the last seven nights. That is worth a call to a doctor or an urgent advice line today.")

/* Translators: rules.json, tr-week-1, when */
N_("7 days after the start.")

/* Translators: rules.json, tr-week-1, text */
N_("A week has passed. Most simple episodes are clearly better by now. If yours is not, a pharmacist or physiotherapist can help.")

/* Translators: rules.json, tr-week-2, when */
N_("14 days, and the average of the last three days is not below that of the first three.")

/* Translators: rules.json, tr-week-2, text */
N_("Two weeks on, your average is no lower than at the start. Please book an appointment with a clinician.")

/* Translators: rules.json, tr-week-4, when */
N_("28 days without improvement.")

/* Translators: rules.json, tr-week-4, text */
N_("Four weeks without improvement want to be looked at. Please book an appointment within days.")

/* Translators: rules.json, tr-week-6, when */
N_("The episode has been open for 42 days.")

/* Translators: rules.json, tr-week-6, text */
N_("Six weeks on, it is time for a clinician to have a look. From here, strength exercise usually helps more than rest.")

/* Translators: rules.json, tr-week-8, when */
N_("The episode has been open for 56 days.")

/* Translators: rules.json, tr-week-8, text */
N_("Eight weeks is longer than even a severe strain should take. Please do not put off an appointment any more.")

/* Translators: rules.json, tr-week-12, when */
N_("The episode has been open for 84 days.")

/* Translators: rules.json, tr-week-12, text */
N_("After twelve weeks pain counts as persistent. A regular exercise programme and mind-body methods are what helps most; ask a clinician to review what is behind it.")

/* Translators: rules.json, tr-three-in-six-months, when */
N_("Three episodes in 180 days, or two in 28.")

/* Translators: rules.json, tr-three-in-six-months, text */
N_("It has come back several times. About seven in ten people have a repeat within a year, so you are in good company; an appointment and a plan for regular exercise are worth it.")

/* Translators: rules.json, tr-tingling-7, when */
N_("Tingling or numbness ticked on 7 days.")

/* Translators: rules.json, tr-tingling-7, text */
N_("Tingling or numbness for a week wants an appointment. With weakness in an arm see a doctor today; with both legs, or trouble walking, call the emergency number now.")

/* Translators: rules.json, tr-tingling-7, raised_text */
N_("Tingling or numbness, and weak or unsteady legs: go to the emergency department now, or call the emergency number.")

/* Translators: rules.json, tr-red-flag-tick, when */
N_("A warning sign was ticked.")

/* Translators: rules.json, tr-red-flag-tick, text */
N_("You noted a warning sign. What it asks for stays here until you put it away.")

/* Translators: rules.json, tr-nsaid-3, when */
N_("An anti-inflammatory, tablet or gel, on 3 days running.")

/* Translators: rules.json, tr-nsaid-3, text */
N_("Three days of an anti-inflammatory. Is it still needed? A pharmacist can help you to decide.")

/* Translators: rules.json, tr-nsaid-10, when */
N_("Anti-inflammatory tablets on 10 days running, or gel on 14.")

/* Translators: rules.json, tr-nsaid-10, text */
N_("That is a long time on an anti-inflammatory. Please stop and see a pharmacist or doctor.")

/* Translators: rules.json, tr-nsaid-double, when */
N_("Two anti-inflammatories, or one and aspirin, on one day.")

/* Translators: rules.json, tr-nsaid-double, text */
N_("Two anti-inflammatories on one day, or one together with aspirin, raise the risk of bleeding. Take only one, and ask a pharmacist if you have taken both.")

/* Translators: rules.json, tr-ibuprofen-gap, when */
N_("Two doses of ibuprofen less than 6 hours apart, or more than 1,200 mg in 24 hours.")

/* Translators: rules.json, tr-ibuprofen-gap, text */
N_("Leave at least 6 hours between doses of ibuprofen, and take no more than 1,200 mg in 24 hours without advice.")

/* Translators: rules.json, tr-paracetamol-max, when */
N_("Doses of paracetamol less than 4 hours apart, or more than 4 g in 24 hours.")

/* Translators: rules.json, tr-paracetamol-max, text */
N_("Leave at least 4 hours between doses of paracetamol, and take no more than 4 g in 24 hours. After more than that get help at once, even if you feel well.")

/* Translators: rules.json, tr-paracetamol-max, raised_text */
N_("You noted more than 4 g of paracetamol within 24 hours. Call the emergency number or a poison line now, even if you feel well.")

/* Translators: rules.json, tr-aspirin-age, when */
N_("Aspirin or a salicylate rub is opened, and the person is under 16.")

/* Translators: rules.json, tr-aspirin-age, text */
N_("Not for anyone under 16: aspirin and salicylates can cause Reye’s syndrome, a rare and grave illness.")

/* Translators: rules.json, tr-heat-limit, when */
N_("A heat timer over 20 minutes, or less than 30 minutes since the last.")

/* Translators: rules.json, tr-heat-limit, text */
N_("Twenty minutes of warmth are enough, with at least half an hour before the next. Longer can burn the skin without being felt.")

/* Translators: rules.json, tr-cold-limit, when */
N_("A cold timer over 15 minutes, or less than 60 minutes since the last.")

/* Translators: rules.json, tr-cold-limit, text */
N_("Fifteen minutes of cold are enough, with at least an hour before the next. Longer can harm the skin.")

/* Translators: rules.json, tr-rub-then-heat, when */
N_("A rub or gel was logged in the last 8 hours, and a heat item is opened.")

/* Translators: rules.json, tr-rub-then-heat, text */
N_("There may still be a rub or gel on your skin, and heat on top can burn. Wash it off and wait until the skin is normal, or choose cold or movement instead.")

/* Translators: rules.json, tr-capsaicin-2wk, when */
N_("Capsaicin for 14 days without gain.")

/* Translators: rules.json, tr-capsaicin-2wk, text */
N_("Two weeks of capsaicin without a gain are a fair trial. You may as well stop.")

/* Translators: rules.json, tr-massage-48h, when */
N_("Deep massage or a ball is opened within 48 hours of an injury.")

/* Translators: rules.json, tr-massage-48h, text */
N_("So soon after an injury, give deep pressure two days. Gentle movement or cold suits better now.")

/* Translators: rules.json, tr-exercise-flare, when */
N_("A score 2 or more points higher 24 hours after an exercise.")

/* Translators: rules.json, tr-exercise-flare, text */
N_("Your pain was higher the day after this exercise. Do half as much next time; if it happens again, choose another one.")

/* Translators: rules.json, tr-exercise-flare, raised_text */
N_("For the second time your pain was higher the day after this exercise. Choose another one for now.")

/* Translators: rules.json, tr-strength-start, when */
N_("Day 3 to 7, and a score of 4 or less.")

/* Translators: rules.json, tr-strength-start, text */
N_("It has calmed enough to begin with strength: the shoulder-blade squeeze first, the band after it.")

/* Translators: rules.json, tr-strength-step, when */
N_("Two easy weeks, with an effort of 4 or less out of 10.")

/* Translators: rules.json, tr-strength-step, text */
N_("Two weeks have felt easy. Take a stronger band or a few more repetitions.")

/* Translators: rules.json, tr-strength-10wk, when */
N_("10 weeks of training.")

/* Translators: rules.json, tr-strength-10wk, text */
N_("Ten weeks of training: in trials people felt the gain by now. A good moment to look back and decide how to go on.")

/* Translators: rules.json, tr-break-50, when */
N_("50 to 60 minutes at the desk without a break.")

/* Translators: rules.json, tr-break-50, text */
N_("Nearly an hour at the desk. Five to ten minutes off do you good, or one or two minutes every half hour.")

/* Translators: rules.json, tr-stretch-week, when */
N_("Fewer than two days with a stretch in 7.")

/* Translators: rules.json, tr-stretch-week, text */
N_("Two or three days of stretching a week keep what you have gained. Whenever it suits you.")

/* Translators: rules.json, tr-walk-goal, when */
N_("Well, and no episode is open.")

/* Translators: rules.json, tr-walk-goal, text */
N_("While you are well: build up to half an hour of walking, five days a week, over six months. It is the best guard there is against the next episode.")

/* Translators: rules.json, tr-treatment-no-gain, when */
N_("Massage, manipulation, acupuncture, TENS or physiotherapy logged 4 times with no gain.")

/* Translators: rules.json, tr-treatment-no-gain, text */
N_("Four sessions without a gain. Talk with your provider about what to change, or whether to stop.")

/* Translators: symptoms.json, sym-pain, title */
N_("Upper-back pain")

/* Translators: symptoms.json, sym-pain, summary */
N_("Pain anywhere between the neck and the middle of the back.")

/* Translators: symptoms.json, sym-pain, text */
N_("From a dull ache to a sharp grip. How strong it is says little about how serious it is; the warning signs say more.")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("ache")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("sore")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("hurts")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("back pain")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("upper back pain")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("backache")

/* Translators: symptoms.json, sym-pain, synonyms */
N_("soreness")

/* Translators: symptoms.json, sym-sharp-stabbing, title */
N_("Sharp or stabbing pain")

/* Translators: symptoms.json, sym-sharp-stabbing, summary */
N_("Pain like a knife, often with a movement.")

/* Translators: symptoms.json, sym-sharp-stabbing, text */
N_("Sharp pain with one movement is typical of a spasm. Sharp pain on each breath with breathlessness, or a sudden tearing pain, is an emergency.")

/* Translators: symptoms.json, sym-sharp-stabbing, synonyms */
N_("stabbing")

/* Translators: symptoms.json, sym-sharp-stabbing, synonyms */
N_("sharp")

/* Translators: symptoms.json, sym-sharp-stabbing, synonyms */
N_("knife")

/* Translators: symptoms.json, sym-sharp-stabbing, synonyms */
N_("piercing")

/* Translators: symptoms.json, sym-sharp-stabbing, synonyms */
N_("shooting pain")

/* Translators: symptoms.json, sym-sharp-stabbing, synonyms */
N_("sharp pain")

/* Translators: symptoms.json, sym-cramp, title */
N_("Cramping")

/* Translators: symptoms.json, sym-cramp, summary */
N_("The muscle grips and will not let go.")

/* Translators: symptoms.json, sym-cramp, text */
N_("A cramp is short and hard. A slow stretch, warmth and a long breath out help it to let go.")

/* Translators: symptoms.json, sym-cramp, synonyms */
N_("cramping")

/* Translators: symptoms.json, sym-cramp, synonyms */
N_("seized")

/* Translators: symptoms.json, sym-cramp, synonyms */
N_("gripping")

/* Translators: symptoms.json, sym-tightness, title */
N_("Tightness")

/* Translators: symptoms.json, sym-tightness, summary */
N_("The area feels drawn tight.")

/* Translators: symptoms.json, sym-tightness, text */
N_("Tightness is the mildest form. Changing position, warmth and easy movement are usually enough.")

/* Translators: symptoms.json, sym-tightness, synonyms */
N_("tight")

/* Translators: symptoms.json, sym-tightness, synonyms */
N_("tight muscles")

/* Translators: symptoms.json, sym-tightness, synonyms */
N_("pulled tight")

/* Translators: symptoms.json, sym-stiffness, title */
N_("Stiffness")

/* Translators: symptoms.json, sym-stiffness, summary */
N_("Hard to move freely, mostly after rest.")

/* Translators: symptoms.json, sym-stiffness, text */
N_("Stiffness after the night or a long sit is ordinary and eases with movement. Over half an hour each morning for months is different: have it looked at.")

/* Translators: symptoms.json, sym-stiffness, synonyms */
N_("stiff")

/* Translators: symptoms.json, sym-stiffness, synonyms */
N_("rigid")

/* Translators: symptoms.json, sym-stiffness, synonyms */
N_("rusty")

/* Translators: symptoms.json, sym-stiffness, synonyms */
N_("stiff back")

/* Translators: symptoms.json, sym-limited-movement, title */
N_("Reduced movement")

/* Translators: symptoms.json, sym-limited-movement, summary */
N_("You cannot turn or bend as far as usual.")

/* Translators: symptoms.json, sym-limited-movement, text */
N_("For some days the range is smaller or hurts at its ends. Small, easy movements in every direction bring it back sooner than holding still.")

/* Translators: symptoms.json, sym-limited-movement, synonyms */
N_("cannot turn")

/* Translators: symptoms.json, sym-limited-movement, synonyms */
N_("can't turn")

/* Translators: symptoms.json, sym-limited-movement, synonyms */
N_("cannot move")

/* Translators: symptoms.json, sym-limited-movement, synonyms */
N_("restricted")

/* Translators: symptoms.json, sym-limited-movement, synonyms */
N_("limited range")

/* Translators: symptoms.json, sym-limited-movement, synonyms */
N_("stuck")

/* Translators: symptoms.json, sym-catching, title */
N_("Catching or hitching")

/* Translators: symptoms.json, sym-catching, summary */
N_("The movement stops short, then goes on.")

/* Translators: symptoms.json, sym-catching, text */
N_("A muscle that stops short for a moment is on guard. It is unpleasant and usually harmless.")

/* Translators: symptoms.json, sym-catching, synonyms */
N_("catch")

/* Translators: symptoms.json, sym-catching, synonyms */
N_("hitch")

/* Translators: symptoms.json, sym-catching, synonyms */
N_("locks")

/* Translators: symptoms.json, sym-catching, synonyms */
N_("clicks")

/* Translators: symptoms.json, sym-catching, synonyms */
N_("popping")

/* Translators: symptoms.json, sym-between-blades, title */
N_("Pain between the shoulder blades")

/* Translators: symptoms.json, sym-between-blades, summary */
N_("A place of its own, with causes of its own.")

/* Translators: symptoms.json, sym-between-blades, text */
N_("Here muscle pain is common, and pain from heart, main artery, lung, gall bladder or stomach can also be felt. That is why health services ask that new pain in this place be checked promptly.")

/* Translators: symptoms.json, sym-between-blades, synonyms */
N_("between shoulder blades")

/* Translators: symptoms.json, sym-between-blades, synonyms */
N_("interscapular")

/* Translators: symptoms.json, sym-between-blades, synonyms */
N_("shoulder blade pain")

/* Translators: symptoms.json, sym-between-blades, synonyms */
N_("middle of upper back")

/* Translators: symptoms.json, sym-between-blades, synonyms */
N_("scapula")

/* Translators: symptoms.json, sym-spread-neck-shoulders, title */
N_("Spread to neck and shoulders")

/* Translators: symptoms.json, sym-spread-neck-shoulders, summary */
N_("The pain reaches into neck and shoulders.")

/* Translators: symptoms.json, sym-spread-neck-shoulders, text */
N_("The same muscles reach from the blades to the neck, so spread is common. Spread into an arm with tingling or weakness points to a nerve.")

/* Translators: symptoms.json, sym-spread-neck-shoulders, synonyms */
N_("shoulder pain")

/* Translators: symptoms.json, sym-spread-neck-shoulders, synonyms */
N_("spread")

/* Translators: symptoms.json, sym-spread-neck-shoulders, synonyms */
N_("trapezius pain")

/* Translators: symptoms.json, sym-tenderness, title */
N_("Tender to touch")

/* Translators: symptoms.json, sym-tenderness, summary */
N_("Sore when pressed.")

/* Translators: symptoms.json, sym-tenderness, text */
N_("A tender muscle is typical. A bone in the middle line that is sore to touch after a slight strain is not: see a doctor the same day if your bones may be thin.")

/* Translators: symptoms.json, sym-tenderness, synonyms */
N_("tender")

/* Translators: symptoms.json, sym-tenderness, synonyms */
N_("sore to touch")

/* Translators: symptoms.json, sym-tenderness, synonyms */
N_("hurts when pressed")

/* Translators: symptoms.json, sym-tenderness, synonyms */
N_("sensitive")

/* Translators: symptoms.json, sym-swelling, title */
N_("Swelling")

/* Translators: symptoms.json, sym-swelling, summary */
N_("Seldom to be seen with a deep muscle spasm.")

/* Translators: symptoms.json, sym-swelling, text */
N_("A slight fullness after a strain can happen. A new lump, or swelling that is hot, red and spreading, wants a doctor today.")

/* Translators: symptoms.json, sym-swelling, synonyms */
N_("swollen")

/* Translators: symptoms.json, sym-swelling, synonyms */
N_("swelling")

/* Translators: symptoms.json, sym-swelling, synonyms */
N_("puffy")

/* Translators: symptoms.json, sym-swelling, synonyms */
N_("lump")

/* Translators: symptoms.json, sym-swelling, synonyms */
N_("bump")

/* Translators: symptoms.json, sym-redness, title */
N_("Redness")

/* Translators: symptoms.json, sym-redness, summary */
N_("Not typical of a spasm; check it.")

/* Translators: symptoms.json, sym-redness, text */
N_("A heat pad or a rub can redden the skin for a while. Redness that is hot and spreading can be an infection, and a band of redness or blisters can be shingles.")

/* Translators: symptoms.json, sym-redness, synonyms */
N_("red skin")

/* Translators: symptoms.json, sym-redness, synonyms */
N_("red")

/* Translators: symptoms.json, sym-redness, synonyms */
N_("rash")

/* Translators: symptoms.json, sym-redness, synonyms */
N_("blotchy")

/* Translators: symptoms.json, sym-weakness, title */
N_("Weakness")

/* Translators: symptoms.json, sym-weakness, summary */
N_("Weak because it hurts, or weak without pain?")

/* Translators: symptoms.json, sym-weakness, text */
N_("Pain can make an arm feel weak. Power that is truly lost, or growing weakness, is a nerve sign: an arm today, the legs at once.")

/* Translators: symptoms.json, sym-weakness, synonyms */
N_("weak arm")

/* Translators: symptoms.json, sym-weakness, synonyms */
N_("loss of strength")

/* Translators: symptoms.json, sym-weakness, synonyms */
N_("no strength")

/* Translators: symptoms.json, sym-weakness, synonyms */
N_("clumsy")

/* Translators: symptoms.json, sym-poor-sleep, title */
N_("Trouble sleeping")

/* Translators: symptoms.json, sym-poor-sleep, summary */
N_("Pain that disturbs the night.")

/* Translators: symptoms.json, sym-poor-sleep, text */
N_("Lying still lets pain speak up. Change of position, a pillow and a calm breath help. Pain that nothing eases and that wakes you night after night needs a check.")

/* Translators: symptoms.json, sym-poor-sleep, synonyms */
N_("wake up")

/* Translators: symptoms.json, sym-poor-sleep, synonyms */
N_("awake")

/* Translators: symptoms.json, sym-poor-sleep, synonyms */
N_("night pain")

/* Translators: symptoms.json, sym-poor-sleep, synonyms */
N_("bad sleep")

/* Translators: symptoms.json, sym-daily-tasks, title */
N_("Trouble with daily tasks")

/* Translators: symptoms.json, sym-daily-tasks, summary */
N_("Everyday things are hard or impossible for a while.")

/* Translators: symptoms.json, sym-daily-tasks, text */
N_("Dressing, driving or carrying may need help for some days. If it stays so in spite of self-care, make an appointment.")

/* Translators: symptoms.json, sym-daily-tasks, synonyms */
N_("cannot work")

/* Translators: symptoms.json, sym-daily-tasks, synonyms */
N_("housework")

/* Translators: symptoms.json, sym-daily-tasks, synonyms */
N_("driving")

/* Translators: symptoms.json, sym-daily-tasks, synonyms */
N_("dressing")

/* Translators: symptoms.json, sym-radiating-pain, title */
N_("Radiating pain")

/* Translators: symptoms.json, sym-radiating-pain, summary */
N_("Pain that runs along an arm or round a rib.")

/* Translators: symptoms.json, sym-radiating-pain, text */
N_("Pain that travels suggests a nerve. It often settles; over a week of tingling wants an appointment, and weakness wants a doctor today.")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("radiating")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("shooting")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("arm pain")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("travels")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("spreading pain")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("pins and needles")

/* Translators: symptoms.json, sym-radiating-pain, synonyms */
N_("tingling")

/* Translators: symptoms.json, sym-trigger-point, title */
N_("Knots with referred pain")

/* Translators: symptoms.json, sym-trigger-point, summary */
N_("A tender spot that sends pain elsewhere.")

/* Translators: symptoms.json, sym-trigger-point, text */
N_("Pressing the knot brings on a pain you know from another place. It is common and harmless; gentle pressure, stretching and strength are what people use.")

/* Translators: symptoms.json, sym-trigger-point, synonyms */
N_("referred pain")

/* Translators: symptoms.json, sym-widespread-fatigue, title */
N_("Widespread pain with tiredness")

/* Translators: symptoms.json, sym-widespread-fatigue, summary */
N_("Pain in many places, with tiredness.")

/* Translators: symptoms.json, sym-widespread-fatigue, text */
N_("For more than three months, and with poor sleep, this suggests something other than a spasm. A clinician can help to sort it out.")

/* Translators: symptoms.json, sym-widespread-fatigue, synonyms */
N_("exhausted")

/* Translators: symptoms.json, sym-widespread-fatigue, synonyms */
N_("body ache")

/* Translators: triggers.json, trig-injury-trauma, title */
N_("Injury, blow or fall")

/* Translators: triggers.json, trig-injury-trauma, summary */
N_("A fall or a blow, and the muscle guards the place.")

/* Translators: triggers.json, trig-injury-trauma, text */
N_("A knock or a fall can set off a spasm, as the muscles tighten round the sore place. After a serious accident or a fall from a height, call for help before you move.")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("fall")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("fell")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("accident")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("hit")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("blow")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("bruise")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("injury")

/* Translators: triggers.json, trig-injury-trauma, synonyms */
N_("trauma")

/* Translators: triggers.json, trig-standing-up-fast, title */
N_("Standing up too quickly")

/* Translators: triggers.json, trig-standing-up-fast, summary */
N_("A quick rise can make a stiff muscle catch.")

/* Translators: triggers.json, trig-standing-up-fast, text */
N_("After sitting for long, stand up slowly and wait a breath before you walk. Sitting less long at a stretch helps too.")

/* Translators: triggers.json, trig-standing-up-fast, synonyms */
N_("stood up")

/* Translators: triggers.json, trig-standing-up-fast, synonyms */
N_("rise")

/* Translators: triggers.json, trig-standing-up-fast, synonyms */
N_("got out of chair")

/* Translators: triggers.json, trig-awkward-turn, title */
N_("Awkward turn or twist")

/* Translators: triggers.json, trig-awkward-turn, summary */
N_("Turning in an unaccustomed direction.")

/* Translators: triggers.json, trig-awkward-turn, text */
N_("A turn or twist the muscles were not ready for is a usual beginning. With a clear movement at the start, a spasm is less of a riddle.")

/* Translators: triggers.json, trig-awkward-turn, synonyms */
N_("twisted")

/* Translators: triggers.json, trig-awkward-turn, synonyms */
N_("turned")

/* Translators: triggers.json, trig-awkward-turn, synonyms */
N_("wrong move")

/* Translators: triggers.json, trig-awkward-turn, synonyms */
N_("bad movement")

/* Translators: triggers.json, trig-awkward-turn, synonyms */
N_("reached back")

/* Translators: triggers.json, trig-lifting, title */
N_("Lifting badly")

/* Translators: triggers.json, trig-lifting, summary */
N_("A clumsy or hurried lift.")

/* Translators: triggers.json, trig-lifting, text */
N_("Lifting is not bad for backs, but a load that is heavier than you are used to can be. Keep it close, and work up to it.")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("lifted")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("lifting heavy")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("carried")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("moving house")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("heavy box")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("bend and lift")

/* Translators: triggers.json, trig-lifting, synonyms */
N_("picked up")

/* Translators: triggers.json, trig-deconditioning, title */
N_("Muscles out of condition")

/* Translators: triggers.json, trig-deconditioning, summary */
N_("Muscles that are not used to much tire soon.")

/* Translators: triggers.json, trig-deconditioning, text */
N_("Unused muscles tire and tighten earlier. Any exercise you keep up will change that within weeks.")

/* Translators: triggers.json, trig-deconditioning, synonyms */
N_("unfit")

/* Translators: triggers.json, trig-deconditioning, synonyms */
N_("out of shape")

/* Translators: triggers.json, trig-deconditioning, synonyms */
N_("inactive")

/* Translators: triggers.json, trig-deconditioning, synonyms */
N_("sedentary")

/* Translators: triggers.json, trig-poor-posture, title */
N_("Long-held or poor posture")

/* Translators: triggers.json, trig-poor-posture, summary */
N_("Staying long in any one position; which one matters less.")

/* Translators: triggers.json, trig-poor-posture, text */
N_("The link between posture and pain is weak and disputed. It may add to it: staying long in one position is the likelier part.")

/* Translators: triggers.json, trig-poor-posture, text */
N_("Change often, and do not blame yourself for slouching.")

/* Translators: triggers.json, trig-poor-posture, synonyms */
N_("sitting badly")

/* Translators: triggers.json, trig-computer-work, title */
N_("Long computer work")

/* Translators: triggers.json, trig-computer-work, summary */
N_("Hours at a screen with little change.")

/* Translators: triggers.json, trig-computer-work, text */
N_("Long, still hours at a desk tire neck, shoulders and upper back. Short breaks and a desk that fits you are the simple answers.")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("computer")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("desk job")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("office")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("screen")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("typing")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("laptop")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("gaming")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("phone")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("working from home")

/* Translators: triggers.json, trig-computer-work, synonyms */
N_("sitting all day")

/* Translators: triggers.json, trig-slouching, title */
N_("Slouching or hunching for long")

/* Translators: triggers.json, trig-slouching, summary */
N_("Sitting or standing rounded for a long time.")

/* Translators: triggers.json, trig-slouching, text */
N_("Rounding the back is not harmful in itself. Staying there for hours stretches and tires the muscles between the blades.")

/* Translators: triggers.json, trig-slouching, synonyms */
N_("slumping")

/* Translators: triggers.json, trig-slouching, synonyms */
N_("rounded back")

/* Translators: triggers.json, trig-slouching, synonyms */
N_("couch")

/* Translators: triggers.json, trig-strenuous-activity, title */
N_("Hard physical effort")

/* Translators: triggers.json, trig-strenuous-activity, summary */
N_("Heavy effort or hard training.")

/* Translators: triggers.json, trig-strenuous-activity, text */
N_("A sudden jump in effort is a likelier cause than effort itself. Build up by about a tenth a week.")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("hard work")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("heavy exercise")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("gardening")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("overdid it")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("intense workout")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("shovelling")

/* Translators: triggers.json, trig-strenuous-activity, synonyms */
N_("snow")

/* Translators: triggers.json, trig-after-exercise, title */
N_("The time just after exercise")

/* Translators: triggers.json, trig-after-exercise, summary */
N_("The hours just after training.")

/* Translators: triggers.json, trig-after-exercise, text */
N_("Tired muscles cramp easily just after exercise. A slow stretch is what helps a live cramp; soreness up to two days is normal.")

/* Translators: triggers.json, trig-after-exercise, synonyms */
N_("after workout")

/* Translators: triggers.json, trig-after-exercise, synonyms */
N_("post exercise")

/* Translators: triggers.json, trig-after-exercise, synonyms */
N_("doms")

/* Translators: triggers.json, trig-after-exercise, synonyms */
N_("sore after gym")

/* Translators: triggers.json, trig-after-exercise, synonyms */
N_("muscle soreness")

/* Translators: triggers.json, trig-sport-muscle-pull, title */
N_("Sports muscle pull")

/* Translators: triggers.json, trig-sport-muscle-pull, summary */
N_("A muscle pulled during sport.")

/* Translators: triggers.json, trig-sport-muscle-pull, text */
N_("A pulled muscle is common in sport. Ease off for some days, then come back step by step.")

/* Translators: triggers.json, trig-sport-muscle-pull, synonyms */
N_("sports injury")

/* Translators: triggers.json, trig-sport-muscle-pull, synonyms */
N_("football")

/* Translators: triggers.json, trig-sport-muscle-pull, synonyms */
N_("tennis")

/* Translators: triggers.json, trig-sport-muscle-pull, synonyms */
N_("golf")

/* Translators: triggers.json, trig-sport-muscle-pull, synonyms */
N_("running")

/* Translators: triggers.json, trig-overuse-repetition, title */
N_("Overuse and repeated movement")

/* Translators: triggers.json, trig-overuse-repetition, summary */
N_("The same movement again and again.")

/* Translators: triggers.json, trig-overuse-repetition, text */
N_("Repeating one movement for hours tires the same fibres. Swap sides, change tools and take short breaks.")

/* Translators: triggers.json, trig-overuse-repetition, synonyms */
N_("repetitive strain")

/* Translators: triggers.json, trig-overuse-repetition, synonyms */
N_("rsi")

/* Translators: triggers.json, trig-overuse-repetition, synonyms */
N_("overuse")

/* Translators: triggers.json, trig-overuse-repetition, synonyms */
N_("same movement")

/* Translators: triggers.json, trig-overuse-repetition, synonyms */
N_("assembly line")

/* Translators: triggers.json, trig-overuse-repetition, synonyms */
N_("knitting")

/* Translators: triggers.json, trig-muscle-fatigue, title */
N_("Tired muscles")

/* Translators: triggers.json, trig-muscle-fatigue, summary */
N_("Muscles that have had enough.")

/* Translators: triggers.json, trig-muscle-fatigue, text */
N_("Tired muscles are said to cramp more easily. Short pauses before you tire, and more strength over the weeks, put that moment off.")

/* Translators: triggers.json, trig-muscle-fatigue, synonyms */
N_("exhaustion")

/* Translators: triggers.json, trig-muscle-fatigue, synonyms */
N_("worn out")

/* Translators: triggers.json, trig-overhead-throwing, title */
N_("Overhead throwing")

/* Translators: triggers.json, trig-overhead-throwing, summary */
N_("Throwing, serving or reaching overhead.")

/* Translators: triggers.json, trig-overhead-throwing, text */
N_("Overhead throws load the muscles that hold the blades together. Warm up, and build up the number of throws slowly.")

/* Translators: triggers.json, trig-overhead-throwing, synonyms */
N_("throwing")

/* Translators: triggers.json, trig-overhead-throwing, synonyms */
N_("pitching")

/* Translators: triggers.json, trig-overhead-throwing, synonyms */
N_("tennis serve")

/* Translators: triggers.json, trig-overhead-throwing, synonyms */
N_("volleyball")

/* Translators: triggers.json, trig-overhead-throwing, synonyms */
N_("overhead")

/* Translators: triggers.json, trig-overhead-throwing, synonyms */
N_("painting ceiling")

/* Translators: triggers.json, trig-weight-training, title */
N_("Lifting weights")

/* Translators: triggers.json, trig-weight-training, summary */
N_("Training with weights.")

/* Translators: triggers.json, trig-weight-training, text */
N_("Weights are good for backs in the long run. Raise them slowly and stop a set with two repetitions in hand.")

/* Translators: triggers.json, trig-weight-training, synonyms */
N_("weightlifting")

/* Translators: triggers.json, trig-weight-training, synonyms */
N_("bench press")

/* Translators: triggers.json, trig-weight-training, synonyms */
N_("deadlift")

/* Translators: triggers.json, trig-weight-training, synonyms */
N_("squats")

/* Translators: triggers.json, trig-weight-training, synonyms */
N_("lifting weights")

/* Translators: triggers.json, trig-swimming-strokes, title */
N_("Some swimming strokes")

/* Translators: triggers.json, trig-swimming-strokes, summary */
N_("Some strokes load the blades a lot.")

/* Translators: triggers.json, trig-swimming-strokes, text */
N_("Crawl and butterfly work the muscles round the shoulder blades hard. Mix strokes and build up the distance slowly.")

/* Translators: triggers.json, trig-swimming-strokes, synonyms */
N_("butterfly")

/* Translators: triggers.json, trig-swimming-strokes, synonyms */
N_("crawl")

/* Translators: triggers.json, trig-swimming-strokes, synonyms */
N_("freestyle")

/* Translators: triggers.json, trig-swimming-strokes, synonyms */
N_("swim")

/* Translators: triggers.json, trig-muscle-imbalance, title */
N_("Chest-to-back muscle imbalance")

/* Translators: triggers.json, trig-muscle-imbalance, summary */
N_("A strong front and a weak back, it is said.")

/* Translators: triggers.json, trig-muscle-imbalance, text */
N_("That a strong chest and a weak upper back cause spasm is plausible and unproven. Strengthening the upper back is worth doing anyway.")

/* Translators: triggers.json, trig-muscle-imbalance, synonyms */
N_("imbalance")

/* Translators: triggers.json, trig-muscle-imbalance, synonyms */
N_("muscle imbalance")

/* Translators: triggers.json, trig-muscle-imbalance, synonyms */
N_("tight chest")

/* Translators: triggers.json, trig-dehydration, title */
N_("Not drinking enough")

/* Translators: triggers.json, trig-dehydration, summary */
N_("Drinking too little; a weak link.")

/* Translators: triggers.json, trig-dehydration, text */
N_("Even in sport the link between fluid and cramp is weak. Drink to thirst, and more in heat and long effort.")

/* Translators: triggers.json, trig-dehydration, synonyms */
N_("thirsty")

/* Translators: triggers.json, trig-dehydration, synonyms */
N_("no water")

/* Translators: triggers.json, trig-electrolyte-imbalance, title */
N_("Electrolyte imbalance")

/* Translators: triggers.json, trig-electrolyte-imbalance, summary */
N_("Too little or too much of the body’s salts.")

/* Translators: triggers.json, trig-electrolyte-imbalance, text */
N_("Salts in the blood matter in real illness, in long heat, or with some medicines. For an ordinary back spasm the link is weak; a blood test can answer it where there is reason to ask.")

/* Translators: triggers.json, trig-electrolyte-imbalance, synonyms */
N_("sodium")

/* Translators: triggers.json, trig-electrolyte-imbalance, synonyms */
N_("salt")

/* Translators: triggers.json, trig-vitamin-deficiency, title */
N_("Lack of vitamins")

/* Translators: triggers.json, trig-vitamin-deficiency, summary */
N_("A lack of vitamins; rarely the reason.")

/* Translators: triggers.json, trig-vitamin-deficiency, text */
N_("No trial shows that vitamins make spasms rarer. If your diet is poor or you belong to a group at risk, a test is better than a guess.")

/* Translators: triggers.json, trig-vitamin-deficiency, synonyms */
N_("vitamin d deficiency")

/* Translators: triggers.json, trig-vitamin-deficiency, synonyms */
N_("lack of vitamins")

/* Translators: triggers.json, trig-mineral-deficiency, title */
N_("Lack of calcium or magnesium")

/* Translators: triggers.json, trig-mineral-deficiency, summary */
N_("A lack of calcium or magnesium; rarely the reason.")

/* Translators: triggers.json, trig-mineral-deficiency, text */
N_("Magnesium mostly failed even against leg cramp. A true shortage is found by a blood test, and food is the safe way to more.")

/* Translators: triggers.json, trig-mineral-deficiency, synonyms */
N_("magnesium deficiency")

/* Translators: triggers.json, trig-mineral-deficiency, synonyms */
N_("lack of magnesium")

/* Translators: triggers.json, trig-stress-tension, title */
N_("Stress and emotional tension")

/* Translators: triggers.json, trig-stress-tension, summary */
N_("Strain of mind that shows as tight shoulders.")

/* Translators: triggers.json, trig-stress-tension, text */
N_("Stress tightens muscles and makes pain louder. Breathing, relaxation, a walk or a talk are all fair answers; pick the one you will do.")

/* Translators: triggers.json, trig-stress-tension, synonyms */
N_("work stress")

/* Translators: triggers.json, trig-alcohol-caffeine, title */
N_("Alcohol and caffeine")

/* Translators: triggers.json, trig-alcohol-caffeine, summary */
N_("Drinks that spoil sleep more than they cause spasm.")

/* Translators: triggers.json, trig-alcohol-caffeine, text */
N_("That alcohol or coffee causes spasm is not shown. Both can spoil sleep, and poor sleep makes pain worse.")

/* Translators: triggers.json, trig-no-warm-up, title */
N_("Exertion without warming up")

/* Translators: triggers.json, trig-no-warm-up, summary */
N_("Going straight into effort.")

/* Translators: triggers.json, trig-no-warm-up, text */
N_("Muscles that start cold feel stiff. Ten minutes of easy movement first trims soreness a little; whether it prevents strain is mixed.")

/* Translators: triggers.json, trig-no-warm-up, synonyms */
N_("no warm up")

/* Translators: triggers.json, trig-no-warm-up, synonyms */
N_("cold muscles")

/* Translators: triggers.json, trig-no-warm-up, synonyms */
N_("cold start")

/* Translators: triggers.json, trig-no-warm-up, synonyms */
N_("without warming up")

/* Translators: triggers.json, trig-sleep-setup, title */
N_("Unsuitable bed, pillow or sleep position")

/* Translators: triggers.json, trig-sleep-setup, summary */
N_("A bed, pillow or position that does not suit you.")

/* Translators: triggers.json, trig-sleep-setup, text */
N_("A sagging bed, a pillow of the wrong height or a night face-down can leave you stiff. Try a towel or a second pillow before you buy anything.")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("slept wrong")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("slept funny")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("bad mattress")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("hotel bed")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("wrong pillow")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("bad bed")

/* Translators: triggers.json, trig-sleep-setup, synonyms */
N_("woke up with pain")

/* Translators: vocabulary.json, remedy, title */
N_("Remedy")

/* Translators: vocabulary.json, exercise, title */
N_("Exercise")

/* Translators: vocabulary.json, prevention, title */
N_("Prevention")

/* Translators: vocabulary.json, professional-care, title */
N_("Professional care")

/* Translators: vocabulary.json, condition-info, title */
N_("Good to know")

/* Translators: vocabulary.json, trigger, title */
N_("Trigger")

/* Translators: vocabulary.json, symptom, title */
N_("Symptom")

/* Translators: vocabulary.json, diagnostic, title */
N_("Test")

/* Translators: vocabulary.json, red-flag, title */
N_("Hint")

/* Translators: vocabulary.json, what-it-is, title */
N_("What it is")

/* Translators: vocabulary.json, what-it-is, description */
N_("What happens in a sore upper back, and how the usual remedies are said to work.")

/* Translators: vocabulary.json, causes, title */
N_("Causes and look-alikes")

/* Translators: vocabulary.json, causes, description */
N_("Conditions that may be behind the pain, and what sets them apart.")

/* Translators: vocabulary.json, triggers, title */
N_("Triggers")

/* Translators: vocabulary.json, triggers, description */
N_("What people notice just before it starts.")

/* Translators: vocabulary.json, symptoms, title */
N_("Symptoms")

/* Translators: vocabulary.json, symptoms, description */
N_("How it feels, and which feelings deserve a closer look.")

/* Translators: vocabulary.json, tests, title */
N_("Tests")

/* Translators: vocabulary.json, tests, description */
N_("What a clinician may do to find out more, and when it makes sense.")

/* Translators: vocabulary.json, outlook, title */
N_("Outlook")

/* Translators: vocabulary.json, outlook, description */
N_("How long it tends to last.")

/* Translators: vocabulary.json, complications, title */
N_("When it lasts")

/* Translators: vocabulary.json, complications, description */
N_("What a long episode can bring, and what helps against it.")

/* Translators: vocabulary.json, hints, title */
N_("Hints to take seriously")

/* Translators: vocabulary.json, hints, description */
N_("Signs that deserve a second look.")

/* Translators: vocabulary.json, myths, title */
N_("Myths put right")

/* Translators: vocabulary.json, myths, description */
N_("What people say, and what is so.")

/* Translators: vocabulary.json, disagreements, title */
N_("Where advice disagrees")

/* Translators: vocabulary.json, disagreements, description */
N_("What one hears on either side, and the line taken here.")

/* Translators: vocabulary.json, sources, title */
N_("Sources")

/* Translators: vocabulary.json, sources, description */
N_("What all of this rests on, and how far each citation was checked.")

/* Translators: vocabulary.json, strong, title */
N_("Well supported")

/* Translators: vocabulary.json, strong, description */
N_("At least moderate-certainty evidence of a worthwhile benefit in back or neck pain, and recommended by current guidelines.")

/* Translators: vocabulary.json, moderate, title */
N_("Some support")

/* Translators: vocabulary.json, moderate, description */
N_("Moderate-certainty evidence of a small or short benefit, or a guideline recommendation on mixed evidence.")

/* Translators: vocabulary.json, limited, title */
N_("Weak or disputed")

/* Translators: vocabulary.json, limited, description */
N_("Low or very low certainty, indirect evidence, or guidelines that disagree.")

/* Translators: vocabulary.json, none-or-traditional, title */
N_("Untested custom")

/* Translators: vocabulary.json, none-or-traditional, description */
N_("No useful trial for this use; customary and of low risk when the cautions are kept.")

/* Translators: vocabulary.json, advise-against, title */
N_("Not recommended")

/* Translators: vocabulary.json, advise-against, description */
N_("A guideline says not to, or no effect has been shown well, or harm outweighs benefit for this use, without good evidence to the contrary.")

/* Translators: vocabulary.json, low-back, title */
N_("Low-back pain")

/* Translators: vocabulary.json, low-back, description */
N_("Evidence from low-back pain.")

/* Translators: vocabulary.json, neck-shoulder, title */
N_("Neck and shoulder pain")

/* Translators: vocabulary.json, neck-shoulder, description */
N_("Evidence from neck and shoulder pain.")

/* Translators: vocabulary.json, low-back+neck, title */
N_("Low-back and neck pain")

/* Translators: vocabulary.json, low-back+neck, description */
N_("Evidence from low-back and neck pain.")

/* Translators: vocabulary.json, other, title */
N_("Other complaints")

/* Translators: vocabulary.json, other, description */
N_("Evidence from other complaints.")

/* Translators: vocabulary.json, untested, title */
N_("Untested")

/* Translators: vocabulary.json, untested, description */
N_("Nobody has tested it for this.")

/* Translators: vocabulary.json, A, title */
N_("Now")

/* Translators: vocabulary.json, A, description */
N_("The first 72 hours.")

/* Translators: vocabulary.json, S, title */
N_("Settling")

/* Translators: vocabulary.json, S, description */
N_("Day 4 to week 6.")

/* Translators: vocabulary.json, R, title */
N_("Recurring")

/* Translators: vocabulary.json, R, description */
N_("Coming back, or longer than 6 weeks.")

/* Translators: vocabulary.json, P, description */
N_("Well, and wishing to stay so.")

/* Translators: vocabulary.json, self, title */
N_("Self-care")

/* Translators: vocabulary.json, self, description */
N_("Something you can do by yourself.")

/* Translators: vocabulary.json, ask-first, title */
N_("Ask first")

/* Translators: vocabulary.json, ask-first, description */
N_("Ask a pharmacist or clinician before you use it.")

/* Translators: vocabulary.json, professional, title */
N_("Professional")

/* Translators: vocabulary.json, professional, description */
N_("Needs a professional.")

/* Translators: vocabulary.json, avoid, title */
N_("Better avoided")

/* Translators: vocabulary.json, avoid, description */
N_("Shown so that you know; not offered as a step.")

/* Translators: vocabulary.json, between-blades, title */
N_("Between the shoulder blades")

/* Translators: vocabulary.json, upper-back, title */
N_("Upper back")

/* Translators: vocabulary.json, mid-back, title */
N_("Middle of the back")

/* Translators: vocabulary.json, neck, title */
N_("Neck")

/* Translators: vocabulary.json, shoulders, title */
N_("Shoulders")

/* Translators: vocabulary.json, chest, title */
N_("Chest")

/* Translators: vocabulary.json, lower-back, title */
N_("Lower back")

/* Translators: vocabulary.json, whole-body, title */
N_("Whole body")

/* Translators: vocabulary.json, pain, title */
N_("Pain")

/* Translators: vocabulary.json, spasm, title */
N_("Spasm")

/* Translators: vocabulary.json, limited-movement, title */
N_("Limited movement")

/* Translators: vocabulary.json, tenderness, title */
N_("Tenderness")

/* Translators: vocabulary.json, poor-sleep, title */
N_("Poor sleep")

/* Translators: vocabulary.json, stress, title */
N_("Stress")

/* Translators: vocabulary.json, recurrence, title */
N_("Coming back")

/* Translators: vocabulary.json, pregnancy, title */
N_("Pregnancy")

/* Translators: vocabulary.json, breastfeeding, title */
N_("Breastfeeding")

/* Translators: vocabulary.json, under-16, title */
N_("Under 16")

/* Translators: vocabulary.json, over-65, title */
N_("Over 65")

/* Translators: vocabulary.json, heart-disease, title */
N_("Heart disease")

/* Translators: vocabulary.json, high-blood-pressure, title */
N_("High blood pressure")

/* Translators: vocabulary.json, low-blood-pressure, title */
N_("Low blood pressure")

/* Translators: vocabulary.json, pacemaker, title */
N_("Pacemaker or other implant")

/* Translators: vocabulary.json, anticoagulants, title */
N_("Blood thinners")

/* Translators: vocabulary.json, clot-history, title */
N_("A blood clot in the past")

/* Translators: vocabulary.json, poor-circulation, title */
N_("Poor circulation")

/* Translators: vocabulary.json, raynauds, title */
N_("Raynaud’s phenomenon")

/* Translators: vocabulary.json, cold-allergy, title */
N_("Cold allergy")

/* Translators: vocabulary.json, diabetes, title */
N_("Diabetes")

/* Translators: vocabulary.json, neuropathy, title */
N_("Numb skin or nerve damage")

/* Translators: vocabulary.json, kidney-disease, title */
N_("Kidney disease")

/* Translators: vocabulary.json, liver-disease, title */
N_("Liver disease")

/* Translators: vocabulary.json, ulcer-history, title */
N_("Stomach ulcer, now or in the past")

/* Translators: vocabulary.json, bowel-disease, title */
N_("Crohn’s disease or colitis")

/* Translators: vocabulary.json, asthma, title */
N_("Asthma")

/* Translators: vocabulary.json, asthma-nsaid, title */
N_("Wheeze or rash with aspirin or NSAIDs")

/* Translators: vocabulary.json, lung-disease, title */
N_("Lung disease")

/* Translators: vocabulary.json, allergy, title */
N_("Allergies")

/* Translators: vocabulary.json, rheumatoid-arthritis, title */
N_("Rheumatoid arthritis")

/* Translators: vocabulary.json, hypermobility, title */
N_("Hypermobile joints")

/* Translators: vocabulary.json, shoulder-injury, title */
N_("Shoulder injury")

/* Translators: vocabulary.json, neck-trauma, title */
N_("Neck injury")

/* Translators: vocabulary.json, surgery-recent, title */
N_("Recent surgery")

/* Translators: vocabulary.json, surgery-soon, title */
N_("Surgery soon")

/* Translators: vocabulary.json, hernia, title */
N_("Hernia")

/* Translators: vocabulary.json, cancer, title */
N_("Cancer, now or in the past")

/* Translators: vocabulary.json, immunosuppressed, title */
N_("Low immunity")

/* Translators: vocabulary.json, fever, title */
N_("Fever")

/* Translators: vocabulary.json, skin-broken, title */
N_("Broken or irritated skin")

/* Translators: vocabulary.json, epilepsy, title */
N_("Epilepsy")

/* Translators: vocabulary.json, dementia, title */
N_("Dementia")

/* Translators: vocabulary.json, glaucoma, title */
N_("Glaucoma")

/* Translators: vocabulary.json, falls, title */
N_("Falls or poor balance")

/* Translators: vocabulary.json, low-body-weight, title */
N_("Weight under 50 kg")

/* Translators: vocabulary.json, alcohol, title */
N_("Regular heavy drinking")

/* Translators: vocabulary.json, sedatives, title */
N_("Sleeping pills or sedatives")

/* Translators: vocabulary.json, driving, title */
N_("Driving or machines")

/* Translators: vocabulary.json, thyroid-medicine, title */
N_("Thyroid tablets")

/* Translators: vocabulary.json, antibiotics, title */
N_("Antibiotics")

/* Translators: vocabulary.json, mental-health-crisis, title */
N_("Severe distress")

/* Translators: vocabulary.json, panic, title */
N_("Panic attacks")

/* Translators: vocabulary.json, chair, title */
N_("Chair")

/* Translators: vocabulary.json, desk, title */
N_("Desk and screen")

/* Translators: vocabulary.json, wall, title */
N_("Wall")

/* Translators: vocabulary.json, doorway, title */
N_("Doorway")

/* Translators: vocabulary.json, mat, title */
N_("Mat")

/* Translators: vocabulary.json, band, title */
N_("Elastic band or bottles")

/* Translators: vocabulary.json, bar, title */
N_("Bar")

/* Translators: vocabulary.json, ball, title */
N_("Ball")

/* Translators: vocabulary.json, pillow, title */
N_("Pillow")

/* Translators: vocabulary.json, towel, title */
N_("Towel")

/* Translators: vocabulary.json, heat-source, title */
N_("Heat pad or hot-water bottle")

/* Translators: vocabulary.json, cold-pack, title */
N_("Cold pack")

/* Translators: vocabulary.json, bath, title */
N_("Shower or bath")

/* Translators: vocabulary.json, water, title */
N_("Water")

/* Translators: vocabulary.json, oil, title */
N_("Massage oil")

/* Translators: vocabulary.json, rub, title */
N_("Rub, cream or gel")

/* Translators: vocabulary.json, medicine, title */
N_("Pharmacy medicine")

/* Translators: vocabulary.json, shoes, title */
N_("Shoes")

/* Translators: vocabulary.json, mattress, title */
N_("Mattress")

/* Translators: vocabulary.json, sitting, title */
N_("Sitting")

/* Translators: vocabulary.json, reclined, title */
N_("Reclined")

/* Translators: vocabulary.json, lying, title */
N_("Lying")

/* Translators: vocabulary.json, walking, title */
N_("Walking")

/* Translators: vocabulary.json, any, title */
N_("Any position")

/* Translators: vocabulary.json, none, title */
N_("No effort")

/* Translators: vocabulary.json, very-light, title */
N_("Very light")

/* Translators: vocabulary.json, light, title */
N_("Light")

/* Translators: vocabulary.json, light-to-moderate, title */
N_("Light to moderate")

/* Translators: vocabulary.json, moderate, title */
N_("Moderate")

/* Translators: vocabulary.json, tight, title */
N_("Tight")

/* Translators: vocabulary.json, aching, title */
N_("Aching")

/* Translators: vocabulary.json, dull, title */
N_("Dull")

/* Translators: vocabulary.json, stiff, title */
N_("Stiff")

/* Translators: vocabulary.json, sharp, title */
N_("Sharp")

/* Translators: vocabulary.json, stabbing, title */
N_("Stabbing")

/* Translators: vocabulary.json, burning, title */
N_("Burning")

/* Translators: vocabulary.json, pulling, title */
N_("Pulling")

/* Translators: vocabulary.json, pressing, title */
N_("Pressing")

/* Translators: vocabulary.json, throbbing, title */
N_("Throbbing")

/* Translators: vocabulary.json, shooting, title */
N_("Shooting")

/* Translators: vocabulary.json, tingling, title */
N_("Tingling")

/* Translators: vocabulary.json, numb, title */
N_("Numb")

/* Translators: vocabulary.json, catching, title */
N_("Catching")

/* Translators: vocabulary.json, trapezius-left, title */
N_("Left side of neck to shoulder")

/* Translators: vocabulary.json, trapezius-right, title */
N_("Right side of neck to shoulder")

/* Translators: vocabulary.json, shoulder-left, title */
N_("Left shoulder")

/* Translators: vocabulary.json, shoulder-right, title */
N_("Right shoulder")

/* Translators: vocabulary.json, blade-left, title */
N_("Left shoulder blade")

/* Translators: vocabulary.json, blade-right, title */
N_("Right shoulder blade")

/* Translators: vocabulary.json, spine-upper, title */
N_("Upper spine")

/* Translators: vocabulary.json, spine-mid, title */
N_("Middle of the spine")

/* Translators: vocabulary.json, paraspinal-left, title */
N_("Left of the spine")

/* Translators: vocabulary.json, paraspinal-right, title */
N_("Right of the spine")

/* Translators: vocabulary.json, ribs-left, title */
N_("Left ribs")

/* Translators: vocabulary.json, ribs-right, title */
N_("Right ribs")

/* Translators: vocabulary.json, trig-computer-work, description */
N_("Did you work at a screen for most of the day?")

/* Translators: vocabulary.json, trig-slouching, title */
N_("Slouching for long")

/* Translators: vocabulary.json, trig-slouching, description */
N_("Did you sit or stand slouched for long?")

/* Translators: vocabulary.json, trig-lifting, title */
N_("Lifting")

/* Translators: vocabulary.json, trig-lifting, description */
N_("Did you lift something heavy?")

/* Translators: vocabulary.json, trig-overuse-repetition, title */
N_("Repeated movement")

/* Translators: vocabulary.json, trig-overuse-repetition, description */
N_("Did you do one movement over and over?")

/* Translators: vocabulary.json, trig-strenuous-activity, title */
N_("Hard effort")

/* Translators: vocabulary.json, trig-strenuous-activity, description */
N_("Was there hard physical effort or sport?")

/* Translators: vocabulary.json, trig-stress-tension, description */
N_("Was it a tense day?")

/* Translators: vocabulary.json, sym-poor-sleep, title */
N_("Woken by pain")

/* Translators: vocabulary.json, sym-poor-sleep, description */
N_("Did pain wake you in the night before?")

/* Translators: vocabulary.json, trig-sleep-setup, title */
N_("Slept badly placed")

/* Translators: vocabulary.json, trig-sleep-setup, description */
N_("Did you sleep in an unusual bed or position?")

/* Translators: vocabulary.json, trig-dehydration, title */
N_("Drank little")

/* Translators: vocabulary.json, trig-dehydration, description */
N_("Did you drink less than usual?")

/* Translators: vocabulary.json, trig-alcohol-caffeine, title */
N_("Alcohol or late coffee")

/* Translators: vocabulary.json, trig-alcohol-caffeine, description */
N_("Did you have alcohol, or coffee late in the day?")

/* Translators: vocabulary.json, walk-brisk, title */
N_("Brisk walk")

/* Translators: vocabulary.json, walk-brisk, description */
N_("Did you walk briskly for ten minutes or more?")

/* Translators: vocabulary.json, stretching-general, title */
N_("Stretching")

/* Translators: vocabulary.json, stretching-general, description */
N_("Did you stretch?")

/* Translators: vocabulary.json, strengthening-upper-back, title */
N_("Strength exercise")

/* Translators: vocabulary.json, strengthening-upper-back, description */
N_("Did you do strength exercises?")

/* Translators: vocabulary.json, frequent-breaks, title */
N_("Regular breaks")

/* Translators: vocabulary.json, frequent-breaks, description */
N_("Did you take regular breaks?")

/* Translators: vocabulary.json, emergency-now, title */
N_("Emergency")

/* Translators: vocabulary.json, emergency-now, description */
N_("Call the emergency number now, or go to the emergency department.")

/* Translators: vocabulary.json, same-day, title */
N_("Today")

/* Translators: vocabulary.json, same-day, description */
N_("See or phone a doctor, an urgent advice line or an out-of-hours service today.")

/* Translators: vocabulary.json, within-days, title */
N_("Within days")

/* Translators: vocabulary.json, within-days, description */
N_("Book an appointment with a clinician within days.")

/* Translators: vocabulary.json, warning, title */
N_("Take care")

/* Translators: vocabulary.json, warning, description */
N_("Something you are about to do, or have done, can harm.")

/* Translators: vocabulary.json, gate, title */
N_("First of all")

/* Translators: vocabulary.json, gate, description */
N_("Questions that come before any self-care.")

/* Translators: vocabulary.json, info, description */
N_("A suggestion; nothing is wrong.")

/* Translators: vocabulary.json, as-sign, title */
N_("As the sign says")

/* Translators: vocabulary.json, as-sign, description */
N_("The level is that of the warning sign.")

/* Translators: vocabulary.json, guideline, title */
N_("Guideline")

/* Translators: vocabulary.json, guideline, description */
N_("The threshold comes from a guideline or a trial.")

/* Translators: vocabulary.json, derived, title */
N_("Our suggestion")

/* Translators: vocabulary.json, derived, description */
N_("The threshold is this project’s own, and a suggestion.")

/* Translators: vocabulary.json, custom, title */
N_("Common advice")

/* Translators: vocabulary.json, custom, description */
N_("The threshold is a common rule of thumb.")

/* Translators: vocabulary.json, verified, title */
N_("Checked")

/* Translators: vocabulary.json, verified, description */
N_("Citation and finding were read in the source.")

/* Translators: vocabulary.json, via-secondary, title */
N_("Read in another page")

/* Translators: vocabulary.json, via-secondary, description */
N_("Read in a page that quotes it.")

/* Translators: vocabulary.json, recalled, title */
N_("To be checked")

/* Translators: vocabulary.json, recalled, description */
N_("Written from memory and not yet checked.")

/* Translators: vocabulary.json, own, title */
N_("No citation")

/* Translators: vocabulary.json, own, description */
N_("Common practice or this project’s own judgement.")

/* Translators: warning-hints.json, rf-seed-gradual-onset, title */
N_("It crept on slowly")

/* Translators: warning-hints.json, rf-seed-gradual-onset, summary */
N_("A slow start is common; by itself it means little.")

/* Translators: warning-hints.json, rf-seed-gradual-onset, text */
N_("Many episodes creep on after days of strain or stillness. Where you find no reason at all, go through the warning signs once.")

/* Translators: warning-hints.json, rf-seed-gradual-onset, synonyms */
N_("gradual")

/* Translators: warning-hints.json, rf-seed-gradual-onset, synonyms */
N_("crept")

/* Translators: warning-hints.json, rf-seed-gradual-onset, synonyms */
N_("slowly")

/* Translators: warning-hints.json, rf-seed-gradual-onset, synonyms */
N_("no reason")

/* Translators: warning-hints.json, rf-seed-gradual-onset, synonyms */
N_("creeping")

/* Translators: warning-hints.json, rf-seed-sudden-onset, title */
N_("It came suddenly, without a cause")

/* Translators: warning-hints.json, rf-seed-sudden-onset, summary */
N_("Spasm is sudden by nature; sudden and tearing is not.")

/* Translators: warning-hints.json, rf-seed-sudden-onset, text */
N_("A sudden grip with a clear movement is usual. Sudden and without any cause deserves a look at the warning signs; sudden, severe and tearing is an emergency.")

/* Translators: warning-hints.json, rf-seed-sudden-onset, synonyms */
N_("sudden")

/* Translators: warning-hints.json, rf-seed-sudden-onset, synonyms */
N_("out of nowhere")

/* Translators: warning-hints.json, rf-seed-sudden-onset, synonyms */
N_("suddenly")

/* Translators: warning-hints.json, rf-seed-sudden-onset, synonyms */
N_("without reason")

/* Translators: warning-hints.json, rf-seed-sudden-onset, synonyms */
N_("no cause")

/* Translators: warning-hints.json, rf-seed-not-gone-72h, title */
N_("Still there after 72 hours")

/* Translators: warning-hints.json, rf-seed-not-gone-72h, summary */
N_("After three days, take stock; it is neither an alarm nor an all-clear.")

/* Translators: warning-hints.json, rf-seed-not-gone-72h, text */
N_("Healthy strains often take weeks, so pain after three days is no alarm. And pain that is gone after three days is no proof that nothing was wrong.")

/* Translators: warning-hints.json, rf-seed-not-gone-72h, text */
N_("If it has not begun to ease, go through the warning signs and ask a pharmacist or physiotherapist. If it has grown, see a doctor.")

/* Translators: warning-hints.json, rf-seed-not-gone-72h, synonyms */
N_("not better")

/* Translators: warning-hints.json, rf-seed-not-gone-72h, synonyms */
N_("still hurts")

/* Translators: warning-hints.json, rf-seed-emergency, title */
N_("It may be an emergency")

/* Translators: warning-hints.json, rf-seed-emergency, summary */
N_("Pain in this place can come from heart, main artery or lung.")

/* Translators: warning-hints.json, rf-seed-emergency, text */
N_("Chest pain, breathlessness, a sudden tearing pain, weak or numb legs, or a change of bladder or bowel: call the emergency number now.")

/* Translators: warning-hints.json, rf-seed-emergency, text */
N_("If in doubt, take the more urgent level.")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("ambulance")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("112")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("999")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("911")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("urgent")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("heart attack")

/* Translators: warning-hints.json, rf-seed-emergency, synonyms */
N_("call help")

/* Translators: warning-signs.json, rf-chest-pain, notice */
N_("Pressure, tightness or pain in the chest, or upper-back pain with pain in arm, jaw, neck or belly; or with sweating, breathlessness, sickness, light-headedness")

/* Translators: warning-signs.json, rf-chest-pain, may_be */
N_("Heart attack; chest pain may be missing, more so in women, older people and in diabetes")

/* Translators: warning-signs.json, rf-chest-pain, action */
N_("Call the emergency number now. Sit, rest, and do no exercise.")

/* Translators: warning-signs.json, rf-tearing-pain, notice */
N_("Sudden, severe, ripping or tearing pain in upper back or chest, perhaps moving; fainting, clammy skin, weak pulse in one arm")

/* Translators: warning-signs.json, rf-tearing-pain, may_be */
N_("Tear of the main artery (aortic dissection)")

/* Translators: warning-signs.json, rf-tearing-pain, action */
N_("Call the emergency number now.")

/* Translators: warning-signs.json, rf-breathless, notice */
N_("Sudden breathlessness, sharp pain on each breath, or coughing blood; also in the days after upper-back needling")

/* Translators: warning-signs.json, rf-breathless, may_be */
N_("Lung clot, collapsed lung")

/* Translators: warning-signs.json, rf-collapse-stroke, notice */
N_("Fainting, sudden face droop, slurred speech, loss of sight, one-sided weakness, or sudden very severe neck pain or headache, more so after neck manipulation")

/* Translators: warning-signs.json, rf-collapse-stroke, may_be */
N_("Stroke, artery tear")

/* Translators: warning-signs.json, rf-major-trauma, notice */
N_("Pain began with a serious accident, fall from height or strong blow")

/* Translators: warning-signs.json, rf-major-trauma, may_be */
N_("Fracture, internal injury")

/* Translators: warning-signs.json, rf-major-trauma, action */
N_("Do not move your spine. Call the emergency number now.")

/* Translators: warning-signs.json, rf-bladder-bowel-saddle, notice */
N_("Trouble passing urine, new leaking of urine or stool, numb or tingling genitals, buttocks or inner thighs, new sexual numbness")

/* Translators: warning-signs.json, rf-bladder-bowel-saddle, may_be */
N_("Pressure on the spinal cord or on the nerves below it")

/* Translators: warning-signs.json, rf-bladder-bowel-saddle, action */
N_("Go to the emergency department now.")

/* Translators: warning-signs.json, rf-legs-walking, notice */
N_("Weak, numb, heavy or tingling legs (above all both), new unsteady or stumbling walk, new numb band around chest or belly")

/* Translators: warning-signs.json, rf-legs-walking, may_be */
N_("Pressure on the spinal cord in the thoracic spine")

/* Translators: warning-signs.json, rf-cancer-nerve, notice */
N_("Cancer now or in the past together with any nerve sign: radiating pain, weakness, walking trouble, numbness, bladder or bowel change")

/* Translators: warning-signs.json, rf-cancer-nerve, may_be */
N_("Cancer that presses on the spinal cord")

/* Translators: warning-signs.json, rf-cancer-nerve, action */
N_("Go to the emergency department now, and phone your cancer team’s urgent line on the way.")

/* Translators: warning-signs.json, rf-very-unwell, notice */
N_("Fever with confusion, fast breathing, blotchy or bluish skin, stiff neck, or extreme illness")

/* Translators: warning-signs.json, rf-very-unwell, may_be */
N_("Sepsis, meningitis")

/* Translators: warning-signs.json, rf-belly-back, notice */
N_("Sudden severe belly pain with back pain, or a pulsing belly, or faintness with it")

/* Translators: warning-signs.json, rf-belly-back, may_be */
N_("Ruptured aneurysm, perforation, acute pancreatitis")

/* Translators: warning-signs.json, rf-medicine-emergency, notice */
N_("After a medicine: swelling of face or tongue, wheeze; vomiting blood or black stools; any paracetamol overdose even if feeling well")

/* Translators: warning-signs.json, rf-medicine-emergency, may_be */
N_("Allergy, bleeding, poisoning")

/* Translators: warning-signs.json, rf-medicine-emergency, action */
N_("Call the emergency number or the poison line now.")

/* Translators: warning-signs.json, rf-distress, notice */
N_("Thoughts of ending your life or of harming yourself")

/* Translators: warning-signs.json, rf-distress, may_be */
N_("A mental health emergency")

/* Translators: warning-signs.json, rf-distress, action */
N_("Call the emergency number or a crisis line now. You do not have to get through this alone.")

/* Translators: warning-signs.json, rf-between-shoulders-new, notice */
N_("New pain at the top of the back between the shoulders that no clinician has looked at before")

/* Translators: warning-signs.json, rf-between-shoulders-new, may_be */
N_("Health services ask that pain in this place be checked promptly: serious causes are commoner here than in the low back, though still rare")

/* Translators: warning-signs.json, rf-between-shoulders-new, action */
N_("Phone an urgent advice line or your doctor today. Self-care may go on meanwhile if nothing else on this list fits.")

/* Translators: warning-signs.json, rf-fever, notice */
N_("Temperature of 38 °C or more, chills, night sweats or feeling ill with the back pain")

/* Translators: warning-signs.json, rf-fever, may_be */
N_("Spinal infection, pneumonia, kidney infection; no fever in about half of spinal infections")

/* Translators: warning-signs.json, rf-fever, action */
N_("See or phone a doctor or an urgent advice line today.")

/* Translators: warning-signs.json, rf-infection-risk, notice */
N_("Drug injecting, HIV or low immunity, recent infection, operation, wound or spinal injection")

/* Translators: warning-signs.json, rf-infection-risk, may_be */
N_("Spinal infection")

/* Translators: warning-signs.json, rf-infection-risk, action */
N_("See or phone a doctor today, even without fever.")

/* Translators: warning-signs.json, rf-cancer-history, notice */
N_("Cancer now or in the past and new pain in the middle or upper back, growing pain, or pain that stops sleep")

/* Translators: warning-signs.json, rf-cancer-history, may_be */
N_("Spread to the spine")

/* Translators: warning-signs.json, rf-cancer-history, action */
N_("Contact your cancer team or doctor today; guidelines ask for it within 24 hours.")

/* Translators: warning-signs.json, rf-weight-loss, notice */
N_("Losing weight without trying, or appetite gone")

/* Translators: warning-signs.json, rf-weight-loss, may_be */
N_("Cancer, infection")

/* Translators: warning-signs.json, rf-lump-shape, notice */
N_("A lump, swelling, or a back that has changed shape or become shorter")

/* Translators: warning-signs.json, rf-lump-shape, may_be */
N_("Fracture, tumour, infection")

/* Translators: warning-signs.json, rf-night-rest, notice */
N_("Pain not eased by rest or any position, or worse at night and waking you")

/* Translators: warning-signs.json, rf-night-rest, may_be */
N_("Cancer, infection, fracture, aneurysm")

/* Translators: warning-signs.json, rf-cough-strain, notice */
N_("Pain clearly worse when coughing, sneezing or straining on the toilet")

/* Translators: warning-signs.json, rf-cough-strain, may_be */
N_("Disc or other pressure in the canal; fracture")

/* Translators: warning-signs.json, rf-bone-risk, notice */
N_("Sudden sharp pain in the middle line after a slight strain, with osteoporosis, age over about 65, or steroid tablets for months")

/* Translators: warning-signs.json, rf-bone-risk, may_be */
N_("Vertebral fracture")

/* Translators: warning-signs.json, rf-bone-risk, action */
N_("See a doctor today. No stretching, twisting or massage before that.")

/* Translators: warning-signs.json, rf-arm-weakness, notice */
N_("Growing weakness, clumsy hand or numbness in one arm or leg")

/* Translators: warning-signs.json, rf-arm-weakness, may_be */
N_("Nerve or cord pressure")

/* Translators: warning-signs.json, rf-arm-weakness, action */
N_("See a doctor today.")

/* Translators: warning-signs.json, rf-effort-related, notice */
N_("Upper-back pressure that comes with effort or stress and goes with rest")

/* Translators: warning-signs.json, rf-effort-related, may_be */
N_("Angina")

/* Translators: warning-signs.json, rf-effort-related, action */
N_("Stop what you are doing, and see a doctor today. If it lasts over 10–15 minutes or comes at rest, call the emergency number.")

/* Translators: warning-signs.json, rf-rash-band, notice */
N_("Burning one-sided band of pain or blisters round the trunk")

/* Translators: warning-signs.json, rf-rash-band, may_be */
N_("Shingles (medicine works best within about 3 days)")

/* Translators: warning-signs.json, rf-rash-band, action */
N_("See a doctor or pharmacist today.")

/* Translators: warning-signs.json, rf-belly-meals, notice */
N_("Back pain tied to meals, with upper-belly pain, vomiting, fever or yellow skin; or burning urine and flank pain")

/* Translators: warning-signs.json, rf-belly-meals, may_be */
N_("Gall bladder, ulcer, pancreas, kidney")

/* Translators: warning-signs.json, rf-belly-meals, action */
N_("See a doctor today; if it is severe, call the emergency number.")

/* Translators: warning-signs.json, rf-hot-red-skin, notice */
N_("Hot, red, spreading or very tender swelling")

/* Translators: warning-signs.json, rf-hot-red-skin, may_be */
N_("Skin or deep infection")

/* Translators: warning-signs.json, rf-pregnancy, notice */
N_("Pregnant and new strong back pain, pain in waves, bleeding, headache with upper-belly pain or vision change")

/* Translators: warning-signs.json, rf-pregnancy, may_be */
N_("Labour, pre-eclampsia or another cause")

/* Translators: warning-signs.json, rf-pregnancy, action */
N_("Call your maternity unit now.")

/* Translators: warning-signs.json, rf-child, notice */
N_("Child under 10, or any child or teenager with night pain, fever, limp or stopping play")

/* Translators: warning-signs.json, rf-child, may_be */
N_("Infection, tumour, other")

/* Translators: warning-signs.json, rf-worse-fast, notice */
N_("Pain severe (8–10 of 10) for hours, or climbing day by day")

/* Translators: warning-signs.json, rf-worse-fast, may_be */
N_("Any of the serious causes listed here")

/* Translators: warning-signs.json, rf-age, notice */
N_("First ever episode, under 20 or over 50 (some guidelines say 55)")

/* Translators: warning-signs.json, rf-age, may_be */
N_("Higher chance of a specific cause")

/* Translators: warning-signs.json, rf-age, action */
N_("Book an appointment within days; the same day where any other sign fits.")

/* Translators: warning-signs.json, rf-steroids, notice */
N_("Long use of steroid tablets, no sudden pain")

/* Translators: warning-signs.json, rf-steroids, may_be */
N_("Thin bone, infection risk")

/* Translators: warning-signs.json, rf-steroids, action */
N_("Book an appointment within days.")

/* Translators: warning-signs.json, rf-morning-stiffness, notice */
N_("Stiff for over 30 minutes each morning, better with movement, for months, begun before 45")

/* Translators: warning-signs.json, rf-morning-stiffness, may_be */
N_("Inflammatory spine disease")

/* Translators: warning-signs.json, rf-morning-stiffness, action */
N_("Book an appointment within days to weeks.")

/* Translators: warning-signs.json, rf-no-progress, notice */
N_("Unchanged after 2–4 weeks of self-care, or not gone after 6 weeks")

/* Translators: warning-signs.json, rf-no-progress, may_be */
N_("Something that needs to be looked at")

/* Translators: warning-signs.json, rf-tingling-week, notice */
N_("Pins and needles or numbness in one arm for over a week, without weakness; or pain running along a rib or arm")

/* Translators: warning-signs.json, rf-tingling-week, may_be */
N_("Nerve root irritation")

/* Translators: warning-signs.json, rf-recurring, notice */
N_("Episodes growing in number or strength")

/* Translators: warning-signs.json, rf-recurring, may_be */
N_("Something that needs to be looked at, and an exercise plan")

/* Translators: warning-signs.json, rf-daily-life, notice */
N_("Pain stops work, sleep or care of yourself in spite of self-care, or you cannot cope")

/* Translators: warning-signs.json, rf-daily-life, may_be */
N_("You need help, whatever the cause")

/* Translators: warning-signs.json, rf-mood, notice */
N_("Low mood or worry most days with the pain")

/* Translators: warning-signs.json, rf-mood, may_be */
N_("Low mood or anxiety, which slows recovery and can be treated")

/* Translators: warning-signs.json, gate-chest-breath, question */
N_("Do you have chest pain or pressure, breathlessness, sweating, faintness, or pain in arm or jaw?")

/* Translators: warning-signs.json, gate-tearing-belly, question */
N_("Did it start with a sudden tearing or ripping pain, or with sudden severe belly pain?")

/* Translators: warning-signs.json, gate-accident, question */
N_("Did it start with a serious accident or fall?")

/* Translators: warning-signs.json, gate-cord, question */
N_("Is there a change in bladder, bowel, genitals or saddle area; are your legs weak, numb or unsteady; or is there a numb band round the trunk?")

/* Translators: warning-signs.json, gate-infection, question */
N_("Do you have fever or chills, feel very unwell, inject drugs, have low immunity, or had an infection lately?")

/* Translators: warning-signs.json, gate-cancer, question */
N_("Have you ever had cancer, are you losing weight, or does pain at night keep on whatever you do?")

/* Translators: warning-signs.json, gate-bone, question */
N_("Do you have osteoporosis, take steroids for long, or notice a new lump or change of shape?")

/* Translators: warning-signs.json, gate-skin, question */
N_("Is there a blistering or burning band of skin, or hot red skin?")

/* Translators: warning-signs.json, gate-pattern, question */
N_("Is the pain tied to effort, meals, coughing or straining?")

/* Translators: warning-signs.json, gate-person, question */
N_("Is this your first episode, and you are under 20 or over 50; are you pregnant; or has pain between the shoulder blades never been checked?")
