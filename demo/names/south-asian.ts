import { type Origin, namesOf } from './origin.ts'

/** Names common in India, Pakistan, Bangladesh and Sri Lanka. */
export const northernSouthAsian: Origin = {
  givenNames: namesOf(`
    Aarti Aisha Amina Anil Anita Arjun Asma Ayesha Bilal Deepa Dilip Divya Fahad Farah Fatima Gita Hamza Harpreet Hina Imran Iqra Jaspreet Jyoti Kavita Kiran
    Komal Madiha Mandeep Manisha Meena Mehwish Nadia Naila Neha Nikhil Nisha Pooja Prakash Priti Rabia Rahul Rajesh Rakesh Reena Rina Rizwan Rohan Rukhsana
    Saima Sajid Samina Sana Sandeep Sanjay Shabana Shazia Simran Sonia Sunita Tahira Taslima Usman Vijay Vikram Yasmin Zainab Zubair
  `),
  familyNames: namesOf(`
    Ahmed Akhtar Ali Anwar Aslam Bains Begum Bhatt Bhogal Chaudhry Chauhan Chowdhury Dave Desai Dhaliwal Dhillon Farooqi Ghuman Gill Gupta Haque Hussain Iqbal
    Islam Joshi Kapadia Kaur Khatun Khawaja Lodhi Mahmood Malhotra Malik Miah Mirza Mistry Mukherjee Naqvi Pandya Parmar Patel Qureshi Rahman Raza Saeed Sahota
    Sandhu Shah Sharma Siddiqui Solanki Sohal Tahir Thakur Uddin Verma Vyas Yousaf
  `),
}

/** Names common in Kerala, Tamil Nadu and Sri Lanka, from where many nurses come. */
export const southernSouthAsian: Origin = {
  givenNames: namesOf(`
    Abin Ajith Aleena Anju Anjali Aswathy Bibin Bincy Blessy Chandrika Deepthi Dhanya Dilani Elsamma Febin Geethu Gopika Hari Jaya Jeena Jibin Jincy Jisha
    Jomon Kavitha Lakshmi Lijo Lincy Linu Mahesh Manju Meera Merin Nimmy Nithya Padma Priya Rajan Rani Remya Resmi Roshni Sajan Saji Selvi Sheeba Shibu Shyni
    Sindhu Siji Smitha Sreeja Sumathi Suresh Teena Thara Tintu Vidya Vinod
  `),
  familyNames: namesOf(`
    Abraham Alex Antony Augustine Baby Balan Chacko Cherian Devasia Eapen Fernando Francis George Gunasekara Iyer Jacob Jayawardena John Joseph Kurian
    Kuriakose Kurup Lukose Mathew Menon Mohanan Nair Ninan Nambiar Paulose Perera Philip Pillai Pothen Raghavan Rajan Ramachandran Sebastian Selvaraj
    Silva Sivakumar Subramaniam Thankachan Thomas Varghese Varkey Vijayan Wickramasinghe Yohannan Zachariah
  `),
}
